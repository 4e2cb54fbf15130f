#include <algorithm>

#include "diagram/figure.h"
#include "diagram/item.h"

// Steps below each other with arrows between them. A question has an answer that ends beside it (below it on
// a telephone); the other answer goes on to the next step.

namespace diagram {
namespace {

struct FlowStep {
  Words words;
  Words text;
  Words yes;
  Words no;
  bool question = false;
  bool has_step = false;
  source::Span place;

  bool branches() const { return !yes.text.empty() || !no.text.empty(); }
  bool ends() const { return !yes.text.empty() && !no.text.empty(); }
};

class Flow : public Figure {
 public:
  explicit Flow(const yaml::Value& data);

  Scene draw(Canvas canvas) const override;
  std::string description() const override;
  DataTable data() const override;
  void check(Typesetter& type) const override;

 private:
  struct Answer {
    std::string name;
    Words outcome;
  };
  /// The answers that end; of a question with two, the second goes first on the way down.
  static std::vector<Answer> endings(const FlowStep& step);
  /// The upright line that an arrow leaves; without `from` it leaves the question itself.
  struct Stem {
    Length x = 0;
    std::optional<Length> from = {};
  };
  static std::string onward(const FlowStep& step) { return step.yes.text.empty() ? "ja" : "nee"; }

  Area draw_box(Canvas& canvas, const FlowStep& step, Length y, Length width) const;
  /// A box with where an answer ends, and the arrow to it. Gives its height.
  Length draw_ending(Canvas& canvas, const Answer& ending, Point corner, const Stem& stem) const;
  /// The endings beside the question; on a telephone below it, to the right of the way on. Gives where they
  /// end.
  Length draw_endings(Canvas& canvas, const FlowStep& step, const Area& box) const;
  void draw_arrow(Canvas& canvas, Point from, Length to, const std::string& answer) const;

  std::vector<FlowStep> steps_;
};

constexpr Length padding = 12 * pixel, arrow = 40 * pixel, stem_x = 28 * pixel;
constexpr Look answer_look{fonts::Face::Bold, 130, Tone::Ink};

Flow::Flow(const yaml::Value& data) {
  if (data.list() == nullptr) return;
  for (const auto& value : *data.list()) {
    const bool question = value.find("vraag") != nullptr;
    steps_.push_back({words_of(value.find(question ? "vraag" : "stap")), words_of(value.find("tekst")),
                      words_of(value.find("ja")), words_of(value.find("nee")), question,
                      value.find("stap") != nullptr, value.span});
  }
}

std::vector<Flow::Answer> Flow::endings(const FlowStep& step) {
  std::vector<Answer> answers;
  if (!step.yes.text.empty()) answers.push_back({"ja", step.yes});
  if (!step.no.text.empty()) answers.push_back({"nee", step.no});
  return answers;
}

void Flow::check(Typesetter& type) const {
  const auto refuse = [&](source::Span span, std::string message, std::string hint) {
    type.report(
        {.rule = "diagram.vraag", .span = span, .message = std::move(message), .hints = {std::move(hint)}});
  };
  for (std::size_t index = 0; index < steps_.size(); ++index) {
    const auto& step = steps_[index];
    const bool last = index + 1 == steps_.size();
    if (step.question == step.has_step)
      refuse(step.place,
             step.question ? "hier staan een `stap` en een `vraag` door elkaar"
                           : "hier ontbreekt een `stap` of een `vraag`",
             "schrijf bij elk streepje een `stap` of een `vraag`");
    if (step.question && !step.branches())
      refuse(step.words.span, "bij deze vraag staat geen `ja` of `nee`",
             "zet eronder wat er gebeurt bij `nee:` (of `ja:`); het andere antwoord gaat verder");
    if (!step.question && step.branches())
      refuse(endings(step).front().outcome.span, "een antwoord hoort bij een vraag, en dit is een stap",
             "schrijf `vraag` in plaats van `stap`");
    if (step.ends() && !last)
      refuse(step.no.span, "bij beide antwoorden stopt het, maar er komen nog stappen",
             "haal een van de antwoorden weg, of zet deze vraag onderaan");
    if (step.question && step.branches() && !step.ends() && last)
      refuse(step.words.span, "na deze vraag houdt het op, maar één antwoord moet nog verder",
             "geef ook het andere antwoord, of zet er een stap onder");
  }
}

Area Flow::draw_box(Canvas& canvas, const FlowStep& step, Length y, Length width) const {
  TextBlock words = canvas.type().set(step.words, name_look, width - 2 * padding);
  words.add(canvas.type().set(step.text, text_look, width - 2 * padding));
  const Area box{pixel, y, width - 2 * pixel, words.height() + 2 * padding};
  canvas.add(
      rectangle(box, step.question ? 20 * pixel : 4 * pixel,
                step.question ? Paint{Tone::OtherLight, Tone::OtherFull} : Paint{Tone::Light, Tone::Full}));
  canvas.place(words, {box.x + padding, y + padding});
  return box;
}

void Flow::draw_arrow(Canvas& canvas, Point from, Length to, const std::string& answer) const {
  canvas.add(line({from, {from.x, to - 8 * pixel}}, Tone::Ink, 2 * pixel));
  canvas.add(arrow_head({from.x, to - pixel}, Direction::Down, Tone::Ink));
  if (answer.empty()) return;
  const auto words = canvas.type().set({answer}, answer_look, canvas.width());
  canvas.place(words, {from.x + 10 * pixel, to - arrow / 2 - words.height() / 2});
}

Length Flow::draw_ending(Canvas& canvas, const Answer& ending, Point corner, const Stem& stem) const {
  const Length width = canvas.width() - corner.x - pixel;
  const auto words = canvas.type().set(ending.outcome, text_look, width - 2 * padding);
  const Area target{corner.x, corner.y, width, words.height() + 2 * padding};
  const Length middle = target.centre().y;
  canvas.add(rectangle(target, 4 * pixel, {.stroke = Tone::Full}));
  canvas.place(words, {target.x + padding, target.y + padding});
  canvas.add(line({{stem.x, stem.from.value_or(middle)}, {stem.x, middle}, {target.x - 8 * pixel, middle}},
                  Tone::Ink, 2 * pixel));
  canvas.add(arrow_head({target.x - pixel, middle}, Direction::Right, Tone::Ink));
  const auto name = canvas.type().set({ending.name}, answer_look, canvas.width());
  canvas.place(name, {target.x - 14 * pixel, middle - name.height() - 3 * pixel}, Anchor::End);
  return target.height;
}

Length Flow::draw_endings(Canvas& canvas, const FlowStep& step, const Area& box) const {
  constexpr Length gap = 12 * pixel;
  const bool wide = is_wide(canvas);
  Point corner = wide ? Point{box.right() + 64 * pixel, box.y} : Point{84 * pixel, box.bottom() + 18 * pixel};
  Stem stem = wide ? Stem{box.right(), {}} : Stem{stem_x, box.bottom()};
  for (const auto& ending : endings(step)) {
    const Length height = draw_ending(canvas, ending, corner, stem);
    stem = {wide ? box.right() + 20 * pixel : stem_x, corner.y + height / 2};
    corner.y += height + gap;
  }
  return corner.y - gap;
}

Scene Flow::draw(Canvas canvas) const {
  const bool wide = is_wide(canvas);
  const Length width = wide ? 360 * pixel : canvas.width();
  Length y = pixel;
  for (const auto& step : steps_) {
    const Area box = draw_box(canvas, step, y, width);
    y = box.bottom();
    if (step.branches()) y = std::max(y, draw_endings(canvas, step, box));
    if (&step == &steps_.back()) break;
    draw_arrow(canvas, {wide ? box.centre().x : stem_x, box.bottom()}, y + arrow,
               step.branches() ? onward(step) : "");
    y += arrow;
  }
  return std::move(canvas).take(y + pixel);
}

std::string Flow::description() const {
  std::string text = "Stappenplan met " + std::to_string(steps_.size()) +
                     (steps_.size() == 1 ? " onderdeel." : " onderdelen.");
  for (std::size_t index = 0; index < steps_.size(); ++index) {
    const auto& step = steps_[index];
    text += " " + std::to_string(index + 1) + ". " + step.words.text;
    for (const auto& ending : endings(step)) text += " Bij " + ending.name + ": " + ending.outcome.text + ".";
    if (!text.ends_with('.') && !text.ends_with('?')) text += ".";
  }
  return text;
}

DataTable Flow::data() const {
  DataTable table;
  const auto any = [&](auto test) { return std::any_of(steps_.begin(), steps_.end(), test); };
  const bool texts = any([](const FlowStep& step) { return !step.text.text.empty(); });
  const bool branches = any([](const FlowStep& step) { return step.branches(); });
  table.head = {"Nummer", "Stap"};
  if (texts) table.head.push_back("Toelichting");
  if (branches) table.head.insert(table.head.end(), {"Bij ja", "Bij nee"});
  for (std::size_t index = 0; index < steps_.size(); ++index) {
    const auto& step = steps_[index];
    table.rows.push_back({std::to_string(index + 1), step.words.text});
    auto& row = table.rows.back();
    if (texts) row.push_back(step.text.text);
    const std::string next = step.branches() ? "verder met stap " + std::to_string(index + 2) : "";
    if (branches) row.push_back(step.yes.text.empty() ? next : step.yes.text);
    if (branches) row.push_back(step.no.text.empty() ? next : step.no.text);
  }
  return table;
}

}  // namespace

std::unique_ptr<Figure> read_flow(const yaml::Value& data) {
  return std::make_unique<Flow>(data);
}

}  // namespace diagram
