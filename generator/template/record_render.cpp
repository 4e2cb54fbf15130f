#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/dutch_date.h"
#include "source/limits.h"
#include "template/placeholder.h"
#include "template/record_program.h"
#include "template/record_template.h"

namespace templates {
namespace {

// A text of this size is far beyond what `markdown` reads, so nothing is lost without a message.
constexpr std::size_t largest_text = 4 * source::limits::chapter_body_bytes;

bool is_present(const yaml::Value* value) {
  if (!value || value->is_null()) return false;
  if (const auto* text = value->text()) return !text->empty();
  if (const auto* list = value->list()) return !list->empty();
  return true;
}

std::string_view text_of(const yaml::Value* value) {
  const auto* text = value ? value->text() : nullptr;
  return text ? std::string_view(*text) : std::string_view();
}

class RecordRenderer {
 public:
  RecordRenderer(const RecordProgram& program, const yaml::Value& record)
      : program_(program), record_(record), contexts_{&record} {}

  RecordText render(const std::vector<RecordNode>& nodes) {
    add(nodes);
    return std::move(out_);
  }

 private:
  void add(const std::vector<RecordNode>& nodes) {
    for (const auto& node : nodes) {
      if (out_.text.text().size() > largest_text) return;
      std::visit([&](const auto& piece) { add(piece); }, node.content);
    }
  }

  void add(const TextPiece& piece) { out_.text.append(*program_.file, piece.span); }

  void add(const ValuePiece& piece) {
    const yaml::Value* value = find(piece.lookup);
    if (is_present(value)) add_slot(ValueSlot{value, piece.field, piece.raw}, value->span);
  }

  void add(const WordsPiece& piece) { add_slot(WordsSlot{piece.words, piece.span}, piece.span); }

  void add(const PeriodPiece& piece) {
    const auto* from = find(piece.from);
    const auto* until = find(piece.until);
    auto words = source::say_period(text_of(from), text_of(until));
    if (!words.empty())
      add_slot(WordsSlot{std::move(words), piece.span}, (is_present(from) ? from : until)->span);
  }

  void add(const NumberPiece& piece) {
    std::string words;
    for (std::size_t i = piece.joined ? 0 : numbers_.size() - 1; i < numbers_.size(); ++i) {
      if (!words.empty()) words += '.';
      words += std::to_string(numbers_[i]);
    }
    add_slot(WordsSlot{std::move(words), piece.span}, piece.span);
  }

  void add(const AnchorPiece& piece) {
    AnchorSlot anchor{.id = {}, .words = {}, .span = piece.span};
    for (std::size_t i = 0; i < piece.items.size(); ++i) {
      const auto number = std::to_string(numbers_[i]);
      anchor.id += (i == 0 ? "" : "-") + piece.items[i] + "-" + number;
      anchor.words = piece.items[i] + " " + number + (i == 0 ? "" : " van " + anchor.words);
    }
    add_slot(std::move(anchor), piece.span);
  }

  void add(const SectionPiece& piece) {
    const yaml::Value* value = find(piece.lookup);
    if (is_present(value) == (piece.kind == SectionKind::IfAbsent)) return;
    switch (piece.kind) {
      case SectionKind::IfPresent:
      case SectionKind::IfAbsent:
        return add(piece.children);
      case SectionKind::Enter:
        return add_in(*value, piece.children);
      case SectionKind::Each:
        return add_each(*value, piece.children);
    }
  }

  void add_in(const yaml::Value& context, const std::vector<RecordNode>& nodes) {
    contexts_.push_back(&context);
    add(nodes);
    contexts_.pop_back();
  }

  void add_each(const yaml::Value& list, const std::vector<RecordNode>& nodes) {
    if (!list.list()) return;
    numbers_.push_back(0);
    for (const auto& item : *list.list()) {
      ++numbers_.back();
      add_in(item, nodes);
    }
    numbers_.pop_back();
  }

  void add_slot(RecordSlot slot, source::Span origin) {
    out_.text.append(placeholder(out_.slots.size()), origin);
    out_.slots.push_back(std::move(slot));
  }

  const yaml::Value* find(const Lookup& lookup) const {
    const yaml::Value* value = lookup.from_root ? &record_ : contexts_.back();
    for (const auto& part : lookup.path) {
      if (value) value = value->find(part);
    }
    return value;
  }

  const RecordProgram& program_;
  const yaml::Value& record_;
  std::vector<const yaml::Value*> contexts_;
  std::vector<std::size_t> numbers_;  // in the lists around this place, from 1
  RecordText out_;
};

class Outliner {
 public:
  explicit Outliner(const RecordProgram& program) : program_(program) {}

  RecordText outline() {
    add(program_.nodes);
    return std::move(out_);
  }

 private:
  void add(const std::vector<RecordNode>& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& piece) { add(piece); }, node.content);
  }
  void add(const TextPiece& piece) { out_.text.append(*program_.file, piece.span); }
  void add(const SectionPiece& piece) { add(piece.children); }
  template <typename Piece>
  void add(const Piece& piece) {
    out_.text.append(placeholder(out_.slots.size()), piece.span);
    out_.slots.push_back(WordsSlot{{}, piece.span});
  }

  const RecordProgram& program_;
  RecordText out_;
};

}  // namespace

RecordText outline_of(const RecordTemplate& record_template) {
  return Outliner(*record_template.program).outline();
}

RecordText render_record(const RecordTemplate& record_template, const yaml::Value& record) {
  const auto& program = *record_template.program;
  return RecordRenderer(program, record).render(program.nodes);
}

std::vector<AnchorSlot> anchors_in(const RecordTemplate& record_template, const yaml::Value& record) {
  const auto& program = *record_template.program;
  std::vector<AnchorSlot> anchors;
  for (auto& slot : RecordRenderer(program, record).render(program.anchors).slots)
    anchors.push_back(std::get<AnchorSlot>(std::move(slot)));
  return anchors;
}

}  // namespace templates
