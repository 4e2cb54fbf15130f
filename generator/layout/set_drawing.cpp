#include "layout/set_drawing.h"

#include <algorithm>
#include <utility>

namespace layout {
namespace {

/// Of a scene's pixel to print: seven tenths of a point.
constexpr Length print_part = 7, print_whole = 10;

/// The ratio by which a scene is drawn.
struct Scale {
  Length part = 1;
  Length whole = 1;

  Length of(Length length) const { return length * part / whole; }
  diagram::Point of(diagram::Point point) const { return {of(point.x), of(point.y)}; }
};

/// Hundredths of a pixel keep the products small.
Scale scale_for(const diagram::Scene& scene, const Size& room) {
  const Size natural = natural_size(scene);
  const Length width = std::max<Length>(scene.width / 100, 1);
  const Length height = std::max<Length>(scene.height / 100, 1);
  Scale scale{std::min(natural.width, room.width) / 100, width};
  if (scale.of(scene.height) > room.height) scale = {room.height / 100, height};
  return scale;
}

Colour colour_of(diagram::Tone tone, const Style& style) {
  switch (tone) {
    case diagram::Tone::Ink:
      return style.text;
    case diagram::Tone::Quiet:
    case diagram::Tone::Line:
    case diagram::Tone::OtherFull:
      return style.muted;
    case diagram::Tone::Inverse:
      return {0xff, 0xff, 0xff};
    case diagram::Tone::Light:
      return style.head_background;
    case diagram::Tone::OtherLight:
      return style.box_background;
    case diagram::Tone::Full:
      break;
  }
  return style.accent;
}

Shape shape_of(const diagram::Path& path, const Scale& scale, const Style& style) {
  Shape shape;
  for (const auto& step : path.steps)
    shape.steps.push_back({step.kind, scale.of(step.first), scale.of(step.second), scale.of(step.to)});
  if (path.fill) shape.fill = colour_of(*path.fill, style);
  if (path.stroke) shape.stroke = colour_of(*path.stroke, style);
  shape.stroke_width = scale.of(path.stroke_width);
  return shape;
}

Length start_of(const diagram::TextLine& line, const Scale& scale, Length width) {
  const Length x = scale.of(line.at.x);
  switch (line.anchor) {
    case diagram::Anchor::Middle:
      return x - width / 2;
    case diagram::Anchor::End:
      return x - width;
    case diagram::Anchor::Start:
      break;
  }
  return x;
}

void add_text(std::vector<Item>& items, const Context& context, const diagram::TextLine& line,
              const Scale& scale, ContentId content) {
  // Rounded down, so that no text grows out of its shape.
  const auto size =
      std::max<fonts::FontSize>(static_cast<fonts::FontSize>(scale.of(line.size * 1000) / 1000), 1);
  Length width = 0;
  for (const auto& run : context.tools.fonts.shape(line.face, line.text)) width += fonts::width_of(run, size);
  // A space behind it keeps words of two lines apart for who reads or copies them.
  const std::string text = line.text + " ";
  auto runs = context.tools.fonts.shape(line.face, text);
  Length x = start_of(line, scale, width);
  for (auto& run : runs) {
    TextItem item;
    item.content = content;
    item.x = x;
    item.baseline = scale.of(line.at.y);
    item.face = run.face;
    item.size = size;
    item.colour = colour_of(line.tone, context.style);
    item.text = text;
    x += fonts::width_of(run, size);
    item.glyphs = std::move(run.glyphs);
    items.emplace_back(std::move(item));
  }
}

const diagram::Scene& scene_for(const diagram::Drawing& drawing, const Size& room) {
  constexpr Length legible_percent = 70;
  const bool wide = room.width * 100 >= natural_size(drawing.wide).width * legible_percent;
  return wide ? drawing.wide : drawing.narrow;
}

}  // namespace

Size natural_size(const diagram::Scene& scene) {
  return {scene.width * print_part / print_whole, scene.height * print_part / print_whole};
}

std::vector<Item> set_drawing(const Context& context, const DrawingBox& box, const Size& room) {
  const auto& scene = scene_for(*box.drawing, room);
  const Scale scale = scale_for(scene, room);
  DrawingItem drawing;
  drawing.content = box.content;
  drawing.area = {0, 0, scale.of(scene.width), scale.of(scene.height)};
  for (const auto& path : scene.paths) drawing.shapes.push_back(shape_of(path, scale, context.style));
  std::vector<Item> items;
  items.emplace_back(std::move(drawing));
  for (const auto& line : scene.texts) add_text(items, context, line, scale, box.content);
  return items;
}

}  // namespace layout
