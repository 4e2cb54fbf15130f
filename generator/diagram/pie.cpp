#include <algorithm>
#include <cmath>

#include "diagram/callouts.h"
#include "diagram/figure.h"
#include "diagram/item.h"
#include "diagram/key_list.h"
#include "diagram/table.h"
#include "source/words.h"

// A circle in slices, clockwise from the top. On a screen lines lead to the words on both sides; on a
// telephone a number stands outside each slice and the words come below.

namespace diagram {
namespace {

struct Slice {
  double from = 0;  // turns from the top
  double to = 0;
  double middle() const { return (from + to) / 2; }
};

class Pie : public Figure {
 public:
  explicit Pie(const yaml::Value& data);

  Scene draw(Canvas canvas) const override {
    return is_wide(canvas) ? draw_wide(canvas) : draw_narrow(canvas);
  }
  std::string description() const override;
  DataTable data() const override { return table_of(parts_, {"Deel", "Wat", "Aandeel"}); }
  void check(Typesetter& type) const override;

 private:
  static constexpr Length radius = 120 * pixel, reach = 138 * pixel, room = 168 * pixel;
  std::vector<Callout> callouts(Canvas& canvas, Point centre, Anchor side) const;
  Scene draw_wide(Canvas& canvas) const;
  Scene draw_narrow(Canvas& canvas) const;
  void draw_slices(Canvas& canvas, Point centre, Length size) const;
  std::vector<double> badge_angles() const;

  std::vector<Item> parts_;
  std::vector<std::optional<double>> shares_;
  std::vector<Slice> slices_;
  source::Span span_;
};

Pie::Pie(const yaml::Value& data) : parts_(items_of(&data, "aandeel")), span_(data.span) {
  double total = 0;
  if (const auto* list = data.list()) {
    for (const auto& value : *list) shares_.push_back(number_of(value.find("aandeel")));
  }
  const bool weighed = std::all_of(shares_.begin(), shares_.end(), [](const auto& share) { return share; });
  for (const auto& share : shares_) total += weighed ? *share : 1;
  double at = 0;
  for (std::size_t index = 0; index < parts_.size(); ++index) {
    const double part = (weighed ? *shares_[index] : 1) / std::max(total, 1e-9);
    slices_.push_back({at, at + part});
    at += part;
    if (!parts_[index].extra.text.empty()) parts_[index].extra.text += "%";
  }
}

void Pie::check(Typesetter& type) const {
  const auto with =
      std::count_if(shares_.begin(), shares_.end(), [](const auto& share) { return share.has_value(); });
  if (with == 0) return;
  if (static_cast<std::size_t>(with) < shares_.size()) {
    const auto without = std::find(shares_.begin(), shares_.end(), std::nullopt) - shares_.begin();
    return type.report({.rule = "diagram.aandeel-ontbreekt",
                        .span = parts_[static_cast<std::size_t>(without)].name.span,
                        .message = "dit deel heeft geen `aandeel`, en andere delen wel",
                        .hints = {"geef elk deel een `aandeel`, of geen enkel: dan zijn ze even groot"}});
  }
  double total = 0;
  for (const auto& share : shares_) total += *share;
  if (std::abs(total - 100) <= 1) return;  // what rounding may leave
  type.report(
      {.rule = "diagram.aandelen",
       .span = {span_.file, span_.begin, span_.begin},
       .message = "de aandelen zijn samen geen 100 procent, maar " + std::to_string(std::llround(total)),
       .hints = {"reken de aandelen na"}});
}

std::string Pie::description() const {
  std::vector<std::string> parts;
  for (const auto& part : parts_)
    parts.push_back(part.name.text + (part.extra.text.empty() ? "" : " " + part.extra.text));
  const bool weighed = !parts_.empty() && !parts_.front().extra.text.empty();
  return "Cirkel met " + std::to_string(parts_.size()) + (weighed ? " delen: " : " even grote delen: ") +
         source::enumeration(parts) + ".";
}

void Pie::draw_slices(Canvas& canvas, Point centre, Length size) const {
  for (std::size_t index = 0; index < slices_.size(); ++index) {
    const bool odd = index % 2 == 1;
    canvas.add(sector(centre, size, slices_[index].from, slices_[index].to,
                      {odd ? Tone::OtherLight : Tone::Light, Tone::Full}));
  }
}

/// Of one half, from top to bottom.
std::vector<Callout> Pie::callouts(Canvas& canvas, Point centre, Anchor side) const {
  std::vector<Callout> callouts;
  for (std::size_t index = 0; index < parts_.size(); ++index) {
    const double angle = slices_[index].middle();
    if ((angle < 0.5) != (side == Anchor::Start)) continue;
    callouts.push_back({label_of(parts_[index], canvas.type(), room),
                        {on_circle(centre, radius * 3 / 4, angle), on_circle(centre, reach, angle)}});
  }
  if (side == Anchor::End) std::reverse(callouts.begin(), callouts.end());
  return callouts;
}

Scene Pie::draw_wide(Canvas& canvas) const {
  Point centre{canvas.width() / 2, 0};
  const auto right = extent_of(callouts(canvas, centre, Anchor::Start));
  const auto left = extent_of(callouts(canvas, centre, Anchor::End));
  centre.y = -std::min({right.top, left.top, -reach});
  draw_slices(canvas, centre, radius);
  place_callouts(canvas, callouts(canvas, centre, Anchor::Start), {canvas.width() - room, Anchor::Start});
  place_callouts(canvas, callouts(canvas, centre, Anchor::End), {room, Anchor::End});
  return std::move(canvas).take(centre.y + std::max({right.bottom, left.bottom, reach}));
}

/// In the middle of each slice, but never nearer to each other than their numbers need.
std::vector<double> Pie::badge_angles() const {
  constexpr double least = 0.036;
  std::vector<double> angles;
  for (const auto& slice : slices_) {
    const double before = angles.empty() ? -1 : angles.back() + least;
    angles.push_back(std::max(slice.middle(), before));
  }
  double limit = angles.empty() ? 0 : angles.front() + 1 - least;
  for (auto angle = angles.rbegin(); angle != angles.rend(); ++angle) {
    *angle = std::min(*angle, limit);
    limit = *angle - least;
  }
  return angles;
}

Scene Pie::draw_narrow(Canvas& canvas) const {
  constexpr Length small = 104 * pixel, outside = small + Canvas::badge_radius + 8 * pixel;
  const Point centre{canvas.width() / 2, outside + Canvas::badge_radius};
  draw_slices(canvas, centre, small);
  const auto angles = badge_angles();
  std::vector<TextBlock> words;
  for (std::size_t index = 0; index < parts_.size(); ++index) {
    const Point badge = on_circle(centre, outside, angles[index]);
    canvas.add(line({on_circle(centre, small * 7 / 8, slices_[index].middle()),
                     on_circle(centre, outside - Canvas::badge_radius, angles[index])},
                    Tone::Line, pixel));
    canvas.add_badge(badge, index + 1);
    words.push_back(label_of(parts_[index], canvas.type(), key_room(canvas)));
  }
  const Length end = place_key_list(canvas, words, 2 * centre.y + 18 * pixel);
  return std::move(canvas).take(end);
}

}  // namespace

std::unique_ptr<Figure> read_pie(const yaml::Value& data) {
  return std::make_unique<Pie>(data);
}

}  // namespace diagram
