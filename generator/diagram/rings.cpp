#include <algorithm>

#include "diagram/callouts.h"
#include "diagram/figure.h"
#include "diagram/item.h"
#include "diagram/key_list.h"
#include "diagram/table.h"
#include "source/words.h"

// Circles in each other that touch at the bottom, so that each shows a crescent at the top for its line or
// number.

namespace diagram {
namespace {

class Rings : public Figure {
 public:
  explicit Rings(const yaml::Value& data) : rings_(items_of(&data, "")) {}

  Scene draw(Canvas canvas) const override {
    return is_wide(canvas) ? draw_wide(canvas) : draw_narrow(canvas);
  }
  std::string description() const override {
    return std::to_string(rings_.size()) +
           " ringen om elkaar, van binnen naar buiten: " + source::enumeration(names_of(rings_)) + ".";
  }
  DataTable data() const override { return table_of(rings_, {"Ring, van binnen naar buiten", "Wat", ""}); }

 private:
  /// The circles within a square, and what each is marked at.
  struct Nest {
    Length x = 0;
    Length y = 0;
    Length size = 0;
    Length crescent = 0;
  };
  /// From inside out; the middle of its crescent, of the inmost its centre.
  Point mark_of(const Nest& nest, std::size_t ring) const;
  void draw_nest(Canvas& canvas, const Nest& nest) const;
  std::vector<Callout> callouts(Canvas& canvas, const Nest& nest, Length room) const;
  Scene draw_wide(Canvas& canvas) const;
  Scene draw_narrow(Canvas& canvas) const;

  std::vector<Item> rings_;
};

Point Rings::mark_of(const Nest& nest, std::size_t ring) const {
  const auto outward = static_cast<Length>(rings_.size() - 1 - ring);
  const Length top = nest.y + outward * nest.crescent;
  const Length middle = nest.x + nest.size / 2;
  if (ring == 0) return {middle, (top + nest.y + nest.size) / 2};
  return {middle, top + nest.crescent / 2};
}

void Rings::draw_nest(Canvas& canvas, const Nest& nest) const {
  for (std::size_t outward = 0; outward < rings_.size(); ++outward) {
    const Length diameter = nest.size - static_cast<Length>(outward) * nest.crescent;
    const bool inmost = outward + 1 == rings_.size();
    const Point centre{nest.x + nest.size / 2, nest.y + nest.size - diameter / 2};
    canvas.add(circle(centre, diameter / 2 - pixel,
                      {inmost ? Tone::OtherLight : Tone::Light, inmost ? Tone::OtherFull : Tone::Full}));
  }
}

/// From outside in, as they stand from top to bottom.
std::vector<Callout> Rings::callouts(Canvas& canvas, const Nest& nest, Length room) const {
  std::vector<Callout> callouts;
  for (std::size_t ring = rings_.size(); ring-- > 0;) {
    const Point mark = mark_of(nest, ring);
    callouts.push_back(
        {label_of(rings_[ring], canvas.type(), room), {mark, {nest.x + nest.size + 8 * pixel, mark.y}}});
  }
  return callouts;
}

Scene Rings::draw_wide(Canvas& canvas) const {
  constexpr Length size = 300 * pixel, words_x = 368 * pixel;
  const Length room = canvas.width() - words_x;
  const auto others = static_cast<Length>(rings_.size()) - 1;
  Nest nest{0, 0, size, others > 0 ? std::min((size - 100 * pixel) / others, 72 * pixel) : 0};
  const auto extent = extent_of(callouts(canvas, nest, room));
  nest.y = std::max<Length>(-extent.top, 0);
  draw_nest(canvas, nest);
  place_callouts(canvas, callouts(canvas, nest, room), {words_x, Anchor::Start});
  return std::move(canvas).take(nest.y + std::max(size, extent.bottom));
}

Scene Rings::draw_narrow(Canvas& canvas) const {
  const auto others = static_cast<Length>(rings_.size()) - 1;
  const Length crescent = 44 * pixel;
  const Length size = others * crescent + 88 * pixel;
  const Nest nest{(canvas.width() - size) / 2, 0, size, crescent};
  draw_nest(canvas, nest);
  std::vector<TextBlock> words;
  for (std::size_t ring = 0; ring < rings_.size(); ++ring) {
    canvas.add_badge(mark_of(nest, ring), ring + 1);
    words.push_back(label_of(rings_[ring], canvas.type(), key_room(canvas)));
  }
  const Length end = place_key_list(canvas, words, size + 18 * pixel);
  return std::move(canvas).take(end);
}

}  // namespace

std::unique_ptr<Figure> read_rings(const yaml::Value& data) {
  return std::make_unique<Rings>(data);
}

}  // namespace diagram
