#pragma once

#include "diagram/shapes.h"
#include "diagram/text.h"

namespace diagram {

/// A scene under construction.
class Canvas {
 public:
  Canvas(Length width, Typesetter& type) : type_(type) { scene_.width = width; }

  Length width() const { return scene_.width; }
  Typesetter& type() { return type_; }

  void add(Path path) { scene_.paths.push_back(std::move(path)); }

  /// Puts the upper left corner, the middle of the upper side or the upper right corner of a block at `top`.
  void place(const TextBlock& block, Point top, Anchor anchor = Anchor::Start);

  /// A number in a small disc.
  void add_badge(Point centre, std::size_t number);
  static constexpr Length badge_radius = 12 * pixel;

  Scene take(Length height) &&;

 private:
  Scene scene_;
  Typesetter& type_;
};

}  // namespace diagram
