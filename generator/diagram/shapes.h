#pragma once

#include <vector>

#include "diagram/scene.h"

/// The outlines that diagrams are made of.
namespace diagram {

struct Area {
  Length x = 0;
  Length y = 0;
  Length width = 0;
  Length height = 0;

  Length right() const { return x + width; }
  Length bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
};

/// How an outline is painted.
struct Paint {
  std::optional<Tone> fill = {};
  std::optional<Tone> stroke = {};
  Length stroke_width = 2 * pixel;
};

Path polygon(const std::vector<Point>& corners, const Paint& paint);
Path rectangle(const Area& area, Length radius, const Paint& paint);
Path circle(Point centre, Length radius, const Paint& paint);

/// A piece of a pie; angles in turns, from the top, clockwise.
Path sector(Point centre, Length radius, double from, double to, const Paint& paint);

/// A line through points.
Path line(const std::vector<Point>& points, Tone tone, Length width);

/// The head of an arrow that ends at `tip` and points downward or to the right.
enum class Direction { Down, Right };
Path arrow_head(Point tip, Direction direction, Tone tone);

/// The point on a circle; `angle` as in `sector`.
Point on_circle(Point centre, Length radius, double angle);

}  // namespace diagram
