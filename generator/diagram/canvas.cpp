#include "diagram/canvas.h"

#include <utility>

namespace diagram {
namespace {

/// Capitals stand in the middle of their line.
constexpr Length baseline_of(const Look& look) {
  return Length{look.size} * 1030;
}

}  // namespace

void Canvas::place(const TextBlock& block, Point top, Anchor anchor) {
  for (const auto& line : block.lines) {
    TextLine text;
    text.at = {top.x, top.y + baseline_of(line.look)};
    text.anchor = anchor;
    text.face = line.look.face;
    text.size = line.look.size;
    text.tone = line.look.tone;
    text.text = line.text;
    text.width = line.width;
    scene_.texts.push_back(std::move(text));
    top.y += leading_of(line.look);
  }
}

void Canvas::add_badge(Point centre, std::size_t number) {
  add(circle(centre, badge_radius, {.fill = Tone::Full}));
  const auto digits = type_.set({std::to_string(number)}, badge_look, 2 * badge_radius);
  place(digits, {centre.x, centre.y - digits.height() / 2}, Anchor::Middle);
}

Scene Canvas::take(Length height) && {
  scene_.height = height;
  return std::move(scene_);
}

}  // namespace diagram
