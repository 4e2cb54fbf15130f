#include "diagram/key_list.h"

#include <algorithm>

namespace diagram {
namespace {

constexpr Length indent = 2 * Canvas::badge_radius + 10 * pixel;

}  // namespace

Length key_room(const Canvas& canvas) {
  return canvas.width() - indent;
}

Length place_key_list(Canvas& canvas, const std::vector<TextBlock>& words, Length y) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    canvas.add_badge({Canvas::badge_radius, y + Canvas::badge_radius}, index + 1);
    canvas.place(words[index], {indent, y + 2 * pixel});
    y += std::max(words[index].height() + 2 * pixel, 2 * Canvas::badge_radius) + 10 * pixel;
  }
  return y - 10 * pixel;
}

}  // namespace diagram
