#include "layout/word_shapes.h"

#include <algorithm>
#include <iterator>

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

/// The end of what is shaped at once from `begin` on. Shaping takes the square of the length when a text is
/// all marks on one letter, so what is no word of any language is shaped in parts.
std::size_t part_end(std::string_view text, std::size_t begin) {
  constexpr std::size_t most_bytes = 1'000;
  auto end = std::min(begin + most_bytes, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return end;
}

void move_clusters(std::vector<fonts::GlyphRun>& runs, std::size_t offset) {
  for (auto& run : runs) {
    for (auto& glyph : run.glyphs) {
      glyph.begin += static_cast<std::uint32_t>(offset);
      glyph.end += static_cast<std::uint32_t>(offset);
    }
  }
}

}  // namespace

std::vector<Cluster> clusters_of(const ShapedWord& word) {
  std::vector<Cluster> clusters;
  for (const auto& run : word.runs) {
    for (const auto& glyph : run.glyphs) {
      const bool joins = !clusters.empty() && (glyph.begin == glyph.end || glyph.advance == 0);
      if (!joins) {
        clusters.push_back({glyph.begin, glyph.end, glyph.advance});
      } else {
        clusters.back().advance += glyph.advance;
        clusters.back().end = std::max(clusters.back().end, glyph.end);
      }
    }
  }
  // Glyphs of a script that is written from right to left come in the opposite order.
  std::stable_sort(clusters.begin(), clusters.end(),
                   [](const Cluster& a, const Cluster& b) { return a.begin < b.begin; });
  return clusters;
}

std::vector<BreakPoint> measured(std::vector<BreakPoint> points, const ShapedWord& word) {
  std::stable_sort(points.begin(), points.end(),
                   [](const BreakPoint& a, const BreakPoint& b) { return a.offset < b.offset; });
  const auto clusters = clusters_of(word);
  auto cluster = clusters.begin();
  std::int64_t advance = 0;
  std::vector<BreakPoint> kept;
  for (auto& point : points) {
    for (; cluster != clusters.end() && cluster->begin < point.offset; ++cluster) advance += cluster->advance;
    if (cluster == clusters.end() || cluster->begin != point.offset) continue;
    if (!kept.empty() && kept.back().offset == point.offset) continue;
    point.advance = advance;
    kept.push_back(point);
  }
  return kept;
}

ShapedWord& WordShapes::find(fonts::Face face, std::string_view text, const std::string& language) {
  auto& faces = language.empty() ? words_ : other_words_[language];
  auto& words = faces[static_cast<std::size_t>(face)];
  if (const auto known = words.find(text); known != words.end()) return known->second;
  ShapedWord word;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = part_end(text, begin);
    auto runs = fonts_.shape(face, text.substr(begin, end - begin), language);
    if (begin > 0) move_clusters(runs, begin);
    std::move(runs.begin(), runs.end(), std::back_inserter(word.runs));
    begin = end;
  }
  word.advance = advance_of(word.runs);
  return words.emplace(std::string(text), std::move(word)).first->second;
}

const ShapedWord& WordShapes::shape_with_breaks(fonts::Face face, std::string_view text,
                                                const std::string& language) {
  auto& word = find(face, text, language);
  if (word.breaks_known) return word;
  word.breaks_known = true;
  const bool hyphenate = language.empty() && !is_address(text);
  auto ends = breaks_without_hyphen(text);
  ends.push_back(static_cast<std::uint32_t>(text.size()));
  std::vector<BreakPoint> points;
  std::uint32_t begin = 0;
  for (const auto end : ends) {
    if (begin > 0) points.push_back({begin, 0, false});
    if (hyphenate) {
      for (const auto offset : hyphenator_.breaks(text.substr(begin, end - begin), exceptions_)) {
        points.push_back({begin + static_cast<std::uint32_t>(offset), 0, true});
      }
    }
    begin = end;
  }
  word.breaks = measured(std::move(points), word);
  return word;
}

const ShapedWord& WordShapes::hyphen(fonts::Face face) {
  auto& word = find(face, soft_hyphen, {});
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
  const auto forget = [](FaceWords& faces) {
    for (auto& words : faces) {
      if (words.size() > most_words) words.clear();
    }
  };
  forget(words_);
  for (auto& [language, faces] : other_words_) forget(faces);
}

}  // namespace layout
