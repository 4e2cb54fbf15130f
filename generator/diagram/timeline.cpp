#include <algorithm>

#include "diagram/figure.h"
#include "diagram/item.h"
#include "diagram/table.h"
#include "source/dutch_date.h"

// A line from top to bottom with a dot for each moment; the moment stands before it, or above the words where
// there is no room.

namespace diagram {
namespace {

class Timeline : public Figure {
 public:
  explicit Timeline(const yaml::Value& data) : moments_(items_of(&data, "wanneer")) {}

  Scene draw(Canvas canvas) const override;
  std::string description() const override;
  DataTable data() const override;
  void check(Typesetter& type) const override;

 private:
  static Words shown(const Words& moment) { return {source::dutch_date(moment.text), moment.span}; }

  std::vector<Item> moments_;
};

void Timeline::check(Typesetter& type) const {
  for (std::size_t index = 1; index < moments_.size(); ++index) {
    const auto& before = moments_[index - 1].extra;
    const auto& moment = moments_[index].extra;
    if (!source::read_month_or_date(before.text) || !source::read_month_or_date(moment.text)) continue;
    const auto length = std::min(before.text.size(), moment.text.size());
    if (before.text.substr(0, length) <= moment.text.substr(0, length)) continue;
    type.report({.severity = source::Severity::Warning,
                 .rule = "diagram.volgorde",
                 .span = moment.span,
                 .message = shown(moment).text + " ligt vóór " + shown(before).text +
                            ", dat in deze tijdlijn erboven staat",
                 .hints = {"zet de momenten op volgorde, of verbeter de datum"}});
  }
}

Scene Timeline::draw(Canvas canvas) const {
  constexpr Length radius = 7 * pixel, indent = 24 * pixel, gap = 20 * pixel;
  const Length dates = is_wide(canvas) ? 168 * pixel : 0;
  const Length axis = dates + (is_wide(canvas) ? 20 * pixel : radius + pixel);
  const Length words_x = axis + indent;
  Length y = 0, previous = -1;
  for (const auto& moment : moments_) {
    Item words{moment.name, moment.text, {}};
    const auto date =
        canvas.type().set(shown(moment.extra), quiet_look, dates > 0 ? dates : canvas.width() - words_x);
    TextBlock label = dates > 0 ? TextBlock{} : date;
    label.add(label_of(words, canvas.type(), canvas.width() - words_x));
    const Point dot{axis, y + leading_of(name_look) / 2};
    if (previous >= 0)
      canvas.add(line({{axis, previous + radius + 4 * pixel}, {axis, dot.y - radius - 4 * pixel}}, Tone::Full,
                      2 * pixel));
    canvas.add(circle(dot, radius, {.fill = Tone::Full}));
    if (dates > 0) canvas.place(date, {dates, y}, Anchor::End);
    canvas.place(label, {words_x, y});
    previous = dot.y;
    y += std::max(label.height(), date.height()) + gap;
  }
  return std::move(canvas).take(std::max<Length>(y - gap, 0));
}

std::string Timeline::description() const {
  std::vector<std::string> parts;
  for (const auto& moment : moments_) parts.push_back(shown(moment.extra).text + ": " + moment.name.text);
  std::string text = "Tijdlijn met " + std::to_string(parts.size()) + " momenten. ";
  for (std::size_t index = 0; index < parts.size(); ++index)
    text += parts[index] + (index + 1 < parts.size() ? "; " : ".");
  return text;
}

DataTable Timeline::data() const {
  auto items = moments_;
  for (auto& item : items) {
    std::swap(item.name, item.extra);
    item.name = shown(item.name);
    std::swap(item.text, item.extra);
  }
  return table_of(items, {"Wanneer", "Wat", "Toelichting"});
}

}  // namespace

std::unique_ptr<Figure> read_timeline(const yaml::Value& data) {
  return std::make_unique<Timeline>(data);
}

}  // namespace diagram
