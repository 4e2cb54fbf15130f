#include "layout/word_shapes.h"

#include "layout/word_breaks.h"

namespace layout {
namespace {

constexpr std::size_t most_words = 50'000;
constexpr std::string_view soft_hyphen = "\u00AD";

std::int64_t advance_of(const std::vector<fonts::GlyphRun>& runs) {
  std::int64_t advance = 0;
  for (const auto& run : runs) {
    for (const auto& glyph : run.glyphs) advance += glyph.advance;
  }
  return advance;
}

void add_break(ShapedWord& word, std::uint32_t offset, bool hyphen) {
  BreakPoint point{offset, 0, hyphen};
  if (find_advance(word, offset, point.advance)) word.breaks.push_back(point);
}

}  // namespace

bool find_advance(const ShapedWord& word, std::uint32_t offset, std::int64_t& advance) {
  advance = 0;
  for (const auto& run : word.runs) {
    for (const auto& glyph : run.glyphs) {
      if (glyph.begin >= offset && glyph.end > glyph.begin) return glyph.begin == offset;
      advance += glyph.advance;
    }
  }
  return false;
}

ShapedWord& WordShapes::find(fonts::Face face, std::string_view text) {
  auto& words = words_[static_cast<std::size_t>(face)];
  if (const auto known = words.find(text); known != words.end()) return known->second;
  ShapedWord word;
  word.runs = fonts_.shape(face, text);
  word.advance = advance_of(word.runs);
  return words.emplace(std::string(text), std::move(word)).first->second;
}

const ShapedWord& WordShapes::shape_with_breaks(fonts::Face face, std::string_view text) {
  auto& word = find(face, text);
  if (word.breaks_known) return word;
  word.breaks_known = true;
  const bool hyphenate = !is_address(text);
  auto ends = breaks_without_hyphen(text);
  ends.push_back(static_cast<std::uint32_t>(text.size()));
  std::uint32_t begin = 0;
  for (const auto end : ends) {
    if (begin > 0) add_break(word, begin, false);
    if (hyphenate) {
      for (const auto offset : hyphenator_.breaks(text.substr(begin, end - begin))) {
        add_break(word, begin + static_cast<std::uint32_t>(offset), true);
      }
    }
    begin = end;
  }
  return word;
}

const ShapedWord& WordShapes::hyphen(fonts::Face face) {
  auto& word = find(face, soft_hyphen);
  if (word.advance > 0) return word;
  // HarfBuzz hides U+00AD: show the hyphen's glyph, which reads as U+00AD all the same.
  word.runs = fonts_.shape(face, "-");
  word.advance = advance_of(word.runs);
  for (auto& run : word.runs) {
    for (auto& glyph : run.glyphs) glyph.end = static_cast<std::uint32_t>(soft_hyphen.size());
  }
  return word;
}

void WordShapes::forget_if_many() {
  for (auto& words : words_) {
    if (words.size() > most_words) words.clear();
  }
}

}  // namespace layout
