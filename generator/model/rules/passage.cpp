#include "model/rules/passage.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "document/visit.h"
#include "model/walk.h"

namespace model::rules {
namespace {

constexpr char break_mark = '\n';
constexpr std::string_view fixed_space = "\u00A0";

void add(const document::Inlines& inlines, Passage& passage);

void add(const document::Inline& node, Passage& passage) {
  std::visit(document::Overload{
                 [&](const document::Text& words) { passage.add(words.text, words.span); },
                 [&](const document::SoftBreak& line_end) { passage.add(" ", line_end.span); },
                 [&](const document::Term& term) { passage.add(term.text, term.span); },
                 [&](const document::Emphasis& inner) { add(inner.children, passage); },
                 [&](const document::Strong& inner) { add(inner.children, passage); },
                 [&](const document::Strikethrough& inner) { add(inner.children, passage); },
                 [&](const document::LanguageSpan& inner) { add(inner.children, passage); },
                 [&](const document::Link& inner) { add(inner.children, passage); },
                 [&](const document::Reference& inner) { add(inner.children, passage); },
                 [](const document::FootnoteCall&) {},
                 [](const document::Anchor&) {},
                 [&](const document::Code&) { passage.add_break(); },
                 [&](const document::LineBreak&) { passage.add_break(); },
                 [&](const document::Image&) { passage.add_break(); },
                 [&](const document::Slot&) { passage.add_break(); },
             },
             node);
}

void add(const document::Inlines& inlines, Passage& passage) {
  for (const auto& node : inlines) add(node, passage);
}

void add_texts(const yaml::Value& value, Passages& passages) {
  if (const auto* text = value.text(); text != nullptr && !text->empty()) {
    passages.emplace_back().add(*text, value.span);
  }
  if (const auto* list = value.list()) {
    for (const auto& item : *list) add_texts(item, passages);
  }
  if (const auto* map = value.map()) {
    for (const auto& member : map->members) add_texts(member.value, passages);
  }
}

std::size_t count(std::string_view text, std::string_view word) {
  std::size_t found = 0;
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) ++found;
  return found;
}

}  // namespace

// A space that does not break is a space to whoever reads it.
void Passage::add(std::string_view words, source::Span span) {
  pieces_.push_back({text_.size(), span});
  while (!words.empty()) {
    const auto end = std::min(words.find(fixed_space), words.size());
    text_ += words.substr(0, end);
    if (end < words.size()) text_ += ' ';
    words.remove_prefix(std::min(end + fixed_space.size(), words.size()));
  }
}

void Passage::add_break() {
  text_ += break_mark;
}

const Passage::Piece& Passage::piece_at(std::size_t offset) const {
  const auto behind = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                       [](std::size_t at, const Piece& piece) { return at < piece.begin; });
  return *std::prev(behind);
}

// Quotes and spaces of a text may have become others, so offsets are not those of the file. The word is found
// again: it is the one that comes after as many of its like.
source::Span Passage::place(std::size_t begin, std::size_t end, const source::SourceMap& sources) const {
  const auto& piece = piece_at(begin);
  if (piece.span.file == source::FileId::None) return piece.span;
  const auto word = std::string_view(text_).substr(begin, end - begin);
  const auto before = std::string_view(text_).substr(piece.begin, end - 1 - piece.begin);
  const auto written = text_of(sources, piece.span);
  auto at = written.find(word);
  for (auto rest = count(before, word); rest > 0 && at != written.npos; --rest)
    at = written.find(word, at + 1);
  if (at == written.npos) return piece.span;
  const auto first = piece.span.begin + static_cast<std::uint32_t>(at);
  return {piece.span.file, first, first + static_cast<std::uint32_t>(word.size())};
}

Passages passages_of(document::Document& document) {
  Passages passages;
  walk(document, {.block = [&](document::Block& block) {
         if (const auto* diagram = std::get_if<document::Diagram>(&block)) add_texts(diagram->data, passages);
         for_each_inlines(block, [&](document::Inlines& inlines) {
           Passage passage;
           add(inlines, passage);
           if (!passage.text().empty()) passages.push_back(std::move(passage));
         });
       }});
  return passages;
}

}  // namespace model::rules
