#include "diagram/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace diagram {
namespace {

Path painted(const Paint& paint) {
  Path path;
  path.fill = paint.fill;
  path.stroke = paint.stroke;
  path.stroke_width = paint.stroke ? paint.stroke_width : 0;
  return path;
}

void move(Path& path, Point to) {
  path.steps.push_back({StepKind::Move, {}, {}, to});
}
void draw_line(Path& path, Point to) {
  path.steps.push_back({StepKind::Line, {}, {}, to});
}
void close(Path& path) {
  path.steps.push_back({});
}

/// An arc of at most a quarter turn as one curve (off by less than 0.03 %).
void arc(Path& path, Point centre, Length radius, double from, double to) {
  const double reach = 4.0 / 3.0 * std::tan((to - from) * std::numbers::pi / 2);
  const auto control = [&](double angle, double side) {
    const double radians = angle * 2 * std::numbers::pi;
    const auto length = static_cast<double>(radius);
    return Point{centre.x + std::llround(length * (std::sin(radians) + side * reach * std::cos(radians))),
                 centre.y + std::llround(length * (-std::cos(radians) + side * reach * std::sin(radians)))};
  };
  path.steps.push_back({StepKind::Curve, control(from, 1), control(to, -1), on_circle(centre, radius, to)});
}

void arcs(Path& path, Point centre, Length radius, double from, double to) {
  const int parts = std::max(1, static_cast<int>(std::ceil((to - from) * 4 - 1e-9)));
  for (int part = 0; part < parts; ++part) {
    arc(path, centre, radius, from + (to - from) * part / parts, from + (to - from) * (part + 1) / parts);
  }
}

}  // namespace

Point on_circle(Point centre, Length radius, double angle) {
  const double radians = angle * 2 * std::numbers::pi;
  const auto length = static_cast<double>(radius);
  return {centre.x + std::llround(length * std::sin(radians)),
          centre.y - std::llround(length * std::cos(radians))};
}

Path polygon(const std::vector<Point>& corners, const Paint& paint) {
  Path path = painted(paint);
  for (const Point corner : corners) path.steps.empty() ? move(path, corner) : draw_line(path, corner);
  close(path);
  return path;
}

Path rectangle(const Area& area, Length radius, const Paint& paint) {
  Path path = painted(paint);
  const Length r = std::min({radius, area.width / 2, area.height / 2});
  move(path, {area.x + r, area.y});
  draw_line(path, {area.right() - r, area.y});
  arc(path, {area.right() - r, area.y + r}, r, 0, 0.25);
  draw_line(path, {area.right(), area.bottom() - r});
  arc(path, {area.right() - r, area.bottom() - r}, r, 0.25, 0.5);
  draw_line(path, {area.x + r, area.bottom()});
  arc(path, {area.x + r, area.bottom() - r}, r, 0.5, 0.75);
  draw_line(path, {area.x, area.y + r});
  arc(path, {area.x + r, area.y + r}, r, 0.75, 1);
  close(path);
  return path;
}

Path circle(Point centre, Length radius, const Paint& paint) {
  Path path = painted(paint);
  move(path, on_circle(centre, radius, 0));
  arcs(path, centre, radius, 0, 1);
  close(path);
  return path;
}

Path sector(Point centre, Length radius, double from, double to, const Paint& paint) {
  Path path = painted(paint);
  move(path, centre);
  draw_line(path, on_circle(centre, radius, from));
  arcs(path, centre, radius, from, to);
  close(path);
  return path;
}

Path line(const std::vector<Point>& points, Tone tone, Length width) {
  Path path = painted({.stroke = tone, .stroke_width = width});
  for (const Point point : points) path.steps.empty() ? move(path, point) : draw_line(path, point);
  return path;
}

Path arrow_head(Point tip, Direction direction, Tone tone) {
  constexpr Length length = 9 * pixel, half = 5 * pixel;
  const std::vector<Point> corners =
      direction == Direction::Down
          ? std::vector<Point>{tip, {tip.x - half, tip.y - length}, {tip.x + half, tip.y - length}}
          : std::vector<Point>{tip, {tip.x - length, tip.y - half}, {tip.x - length, tip.y + half}};
  return polygon(corners, {.fill = tone});
}

}  // namespace diagram
