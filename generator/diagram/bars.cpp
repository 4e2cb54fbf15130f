#include <algorithm>
#include <cmath>

#include "diagram/figure.h"
#include "diagram/item.h"
#include "source/words.h"

// Bars from left to right, each with its value behind it; a thinner bar below it is what it is compared with.

namespace diagram {
namespace {

struct Bar {
  Words name;
  double value = 0;
  Words value_words;
  std::optional<double> other;
  Words other_words;
};

class Bars : public Figure {
 public:
  explicit Bars(const yaml::Value& data);

  Scene draw(Canvas canvas) const override;
  std::string description() const override;
  DataTable data() const override;
  void check(Typesetter& type) const override;

 private:
  struct Frame {
    Length names = 0;   // room for names beside the bars; 0: above them
    Length begin = 0;   // where bars begin
    Length length = 0;  // of the longest bar
  };
  Frame frame(Canvas& canvas) const;
  Length draw_legend(Canvas& canvas) const;
  Length draw_bar(Canvas& canvas, const Frame& frame, const Bar& bar, Length y) const;
  void draw_value(Canvas& canvas, const Frame& frame, double value, const Words& words, const Area& room,
                  const Paint& paint) const;
  Words with_unit(const yaml::Value* value) const;
  bool compares() const;
  void check_percentages(Typesetter& type) const;

  Words unit_;
  std::vector<Words> series_;
  std::vector<Bar> bars_;
  double most_ = 0;
};

constexpr Length thick = 22 * pixel, thin = 16 * pixel, value_gap = 8 * pixel;

Bars::Bars(const yaml::Value& data)
    : unit_(words_of(data.find("eenheid"))), series_(texts_of(data.find("reeksen"))) {
  const auto* list = data.find("staven");
  if (list == nullptr || list->list() == nullptr) return;
  for (const auto& item : *list->list()) {
    Bar bar{words_of(item.find("naam")), number_of(item.find("waarde")).value_or(0),
            with_unit(item.find("waarde")), number_of(item.find("vergelijking")),
            with_unit(item.find("vergelijking"))};
    most_ = std::max({most_, bar.value, bar.other.value_or(0)});
    bars_.push_back(std::move(bar));
  }
}

Words Bars::with_unit(const yaml::Value* value) const {
  Words words = words_of(value);
  if (unit_.text == "%" && !words.text.empty()) words.text += "%";
  return words;
}

bool Bars::compares() const {
  return std::any_of(bars_.begin(), bars_.end(), [](const Bar& bar) { return bar.other.has_value(); });
}

void Bars::check(Typesetter& type) const {
  const auto first =
      std::find_if(bars_.begin(), bars_.end(), [](const Bar& bar) { return bar.other.has_value(); });
  if (first != bars_.end() && series_.size() < 2) {
    type.report({.rule = "diagram.reeksen",
                 .span = first->other_words.span,
                 .message = "bij een `vergelijking` horen de namen van de twee reeksen",
                 .hints = {"zet boven `staven` een regel als `reeksen: [onze school, de regio]`"}});
  }
  for (const auto& bar : bars_) {
    if (first == bars_.end() || bar.other) continue;
    type.report({.severity = source::Severity::Warning,
                 .rule = "diagram.vergelijking",
                 .span = bar.name.span,
                 .message = "bij deze staaf ontbreekt een `vergelijking`, en bij een andere staat die wel",
                 .hints = {"zet bij elke staaf een `vergelijking`, of haal de staaf weg"}});
  }
  check_percentages(type);
  if (first == bars_.end() && series_.size() > 1) {
    type.report({.rule = "diagram.reeksen",
                 .span = series_[1].span,
                 .message = "bij deze reeks staat geen enkele waarde",
                 .hints = {"zet de waarden bij de staven als `vergelijking`, of haal de reeks weg"}});
  }
}

void Bars::check_percentages(Typesetter& type) const {
  constexpr double whole = 100;
  if (unit_.text != "%") return;
  const auto check = [&](double value, const Words& words) {
    if (value <= whole) return;
    type.report({.severity = source::Severity::Warning,
                 .rule = "diagram.percentage",
                 .span = words.span,
                 .message = words.text + " is meer dan het geheel",
                 .hints = {"schrijf een getal van 0 tot en met 100, of kies een andere `eenheid`"}});
  };
  for (const auto& bar : bars_) {
    check(bar.value, bar.value_words);
    check(bar.other.value_or(0), bar.other_words);
  }
}

Bars::Frame Bars::frame(Canvas& canvas) const {
  Length value_width = 0;
  for (const auto& bar : bars_) {
    value_width = std::max({value_width, canvas.type().width_of(bar.value_words.text, name_look),
                            canvas.type().width_of(bar.other_words.text, text_look)});
  }
  Frame frame;
  frame.names = is_wide(canvas) ? 200 * pixel : 0;
  frame.begin = is_wide(canvas) ? frame.names + 12 * pixel : pixel;
  frame.length = std::max(canvas.width() - frame.begin - value_width - 2 * value_gap, 40 * pixel);
  return frame;
}

Length Bars::draw_legend(Canvas& canvas) const {
  constexpr Length side = 16 * pixel, indent = 26 * pixel;
  Length y = 0;
  const std::size_t shown = compares() ? std::min<std::size_t>(series_.size(), 2) : 0;
  for (std::size_t index = 0; index < shown; ++index) {
    const auto words = canvas.type().set(series_[index], text_look, canvas.width() - indent);
    const Paint paint = index == 0 ? Paint{Tone::Full, Tone::Full} : Paint{Tone::OtherLight, Tone::OtherFull};
    canvas.add(rectangle({pixel, y + 2 * pixel, side, side}, 0, paint));
    canvas.place(words, {indent, y});
    y += words.height() + 4 * pixel;
  }
  if (!unit_.text.empty() && unit_.text != "%") {
    const auto words = canvas.type().set({"Eenheid: " + unit_.text, unit_.span}, quiet_look, canvas.width());
    canvas.place(words, {0, y});
    y += words.height();
  }
  return y == 0 ? 0 : y + 12 * pixel;
}

void Bars::draw_value(Canvas& canvas, const Frame& frame, double value, const Words& words, const Area& room,
                      const Paint& paint) const {
  const double part = most_ > 0 ? value / most_ : 0;
  const Length length = std::llround(static_cast<double>(frame.length) * part);
  if (length > 0) canvas.add(rectangle({room.x, room.y, length, room.height}, 0, paint));
  const auto look = paint.fill == Tone::Full ? name_look : text_look;
  const auto text = canvas.type().set(words, look, canvas.width());
  canvas.place(text, {room.x + length + value_gap, room.centre().y - text.height() / 2});
}

Length Bars::draw_bar(Canvas& canvas, const Frame& frame, const Bar& bar, Length y) const {
  const bool beside = frame.names > 0;
  const auto name = canvas.type().set(bar.name, text_look, beside ? frame.names : canvas.width());
  const Length bars = thick + (bar.other ? thin + 4 * pixel : 0);
  const Length height = beside ? std::max(name.height(), bars) : bars;
  if (beside) {
    canvas.place(name, {frame.names, y + (height - name.height()) / 2}, Anchor::End);
  } else {
    canvas.place(name, {0, y});
    y += name.height() + 2 * pixel;
  }
  const Length top = y + (height - bars) / 2;
  draw_value(canvas, frame, bar.value, bar.value_words, {frame.begin, top, 0, thick},
             {Tone::Full, Tone::Full});
  if (bar.other)
    draw_value(canvas, frame, *bar.other, bar.other_words, {frame.begin, top + thick + 4 * pixel, 0, thin},
               {Tone::OtherLight, Tone::OtherFull});
  return y + height;
}

Scene Bars::draw(Canvas canvas) const {
  const Length top = draw_legend(canvas);
  const auto room = frame(canvas);
  Length y = top;
  for (const auto& bar : bars_) y = draw_bar(canvas, room, bar, y) + 16 * pixel;
  if (room.names > 0)
    canvas.add(line(
        {{room.begin - pixel, std::max<Length>(top - 4 * pixel, 0)}, {room.begin - pixel, y - 8 * pixel}},
        Tone::Line, pixel));
  return std::move(canvas).take(y - 6 * pixel);
}

std::string Bars::description() const {
  std::vector<std::string> parts;
  for (const auto& bar : bars_) {
    std::string part = bar.name.text + " " + bar.value_words.text;
    if (bar.other)
      part += " (" + (series_.size() > 1 ? series_[1].text + " " : "") + bar.other_words.text + ")";
    parts.push_back(std::move(part));
  }
  const bool named = !unit_.text.empty() && unit_.text != "%";
  return "Staafdiagram" + (named ? " in " + unit_.text : std::string()) + ": " + source::enumeration(parts) +
         ".";
}

DataTable Bars::data() const {
  DataTable table;
  const std::string unit = unit_.text.empty() || unit_.text == "%" ? "" : " (" + unit_.text + ")";
  table.head = {"Onderdeel", (series_.empty() ? "Waarde" : series_[0].text) + unit};
  if (compares()) table.head.push_back((series_.size() > 1 ? series_[1].text : "Vergelijking") + unit);
  for (const auto& bar : bars_) {
    table.rows.push_back({bar.name.text, bar.value_words.text});
    if (compares()) table.rows.back().push_back(bar.other_words.text);
  }
  return table;
}

}  // namespace

std::unique_ptr<Figure> read_bars(const yaml::Value& data) {
  return std::make_unique<Bars>(data);
}

}  // namespace diagram
