#include <algorithm>

#include "diagram/figure.h"
#include "diagram/item.h"
#include "diagram/table.h"
#include "source/words.h"

// A triangle in bands, the smallest at the top; a band is as high as the words beside it.

namespace diagram {
namespace {

class Pyramid : public Figure {
 public:
  explicit Pyramid(const yaml::Value& data) : layers_(items_of(&data, "aandeel")) {}

  Scene draw(Canvas canvas) const override;
  std::string description() const override {
    return "Piramide met " + std::to_string(layers_.size()) +
           " lagen, van boven naar beneden: " + source::enumeration(names_of(layers_)) + ".";
  }
  DataTable data() const override {
    return table_of(layers_, {"Laag, van boven naar beneden", "Wat", "Aandeel"});
  }

 private:
  struct Band {
    TextBlock label;
    Length top = 0;
    Length bottom = 0;
    Length middle() const { return (top + bottom) / 2; }
  };
  std::vector<Band> bands(Canvas& canvas, Length room) const;

  std::vector<Item> layers_;
};

std::vector<Pyramid::Band> Pyramid::bands(Canvas& canvas, Length room) const {
  constexpr Length padding = 10 * pixel;
  const Length least = is_wide(canvas) ? 72 * pixel : 48 * pixel;
  std::vector<Band> bands;
  Length y = 0;
  for (const auto& layer : layers_) {
    Band band{label_of(layer, canvas.type(), room), y, 0};
    y += std::max(least, band.label.height() + 2 * padding);
    band.bottom = y;
    bands.push_back(std::move(band));
  }
  return bands;
}

Scene Pyramid::draw(Canvas canvas) const {
  const Length base = is_wide(canvas) ? 300 * pixel : 104 * pixel;
  const Length words_x = base + (is_wide(canvas) ? 40 : 24) * pixel;
  constexpr Length half_gap = 3 * pixel, side = 2 * pixel;
  const auto all = bands(canvas, canvas.width() - words_x);
  const Length height = all.empty() ? 0 : all.back().bottom;
  const Length middle = side + base / 2;
  const auto reach = [&](Length y) { return base / 2 * y / std::max<Length>(height, 1); };
  for (const auto& band : all) {
    const bool tip = &band == &all.front();
    const Length top = tip ? side : band.top + half_gap;
    const Length bottom = band.bottom - (&band == &all.back() ? side : half_gap);
    canvas.add(polygon({{middle - reach(top), top},
                        {middle + reach(top), top},
                        {middle + reach(bottom), bottom},
                        {middle - reach(bottom), bottom}},
                       {tip ? Tone::Full : Tone::Light, Tone::Full}));
    const Length edge = middle + reach(band.middle());
    canvas.add(line({{edge, band.middle()}, {words_x - 8 * pixel, band.middle()}}, Tone::Line, pixel));
    canvas.place(band.label, {words_x, band.middle() - band.label.height() / 2});
  }
  return std::move(canvas).take(height);
}

}  // namespace

std::unique_ptr<Figure> read_pyramid(const yaml::Value& data) {
  return std::make_unique<Pyramid>(data);
}

}  // namespace diagram
