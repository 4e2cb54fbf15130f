#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "fonts/font_set.h"
#include "fonts/hyphenator.h"

namespace layout {

/// Where a word may be broken: before the byte at `offset`.
struct BreakPoint {
  std::uint32_t offset = 0;
  std::int64_t advance = 0;  // of all before it, in thousandths of the em
  bool hyphen = false;       // a hyphen is shown at the end of the line
};

struct ShapedWord {
  std::vector<fonts::GlyphRun> runs;
  std::int64_t advance = 0;  // thousandths of the em
  bool breaks_known = false;
  std::vector<BreakPoint> breaks;
};

/// Shapes each word once. Only what is asked decides the answer, never the order of asking.
class WordShapes {
 public:
  WordShapes(const fonts::FontSet& fonts, const fonts::Hyphenator& hyphenator,
             const fonts::HyphenExceptions& exceptions)
      : fonts_(fonts), hyphenator_(hyphenator), exceptions_(exceptions) {}

  /// The glyphs of a word, a part of a word or a space, in a language; empty: Dutch. Stays valid until
  /// `forget_if_many`.
  const ShapedWord& shape(fonts::Face face, std::string_view text, const std::string& language = {}) {
    return find(face, text, language);
  }

  /// The same, with the places where it may be broken: behind hyphens, dashes and slashes, and by the
  /// syllables of Dutch.
  const ShapedWord& shape_with_breaks(fonts::Face face, std::string_view text,
                                      const std::string& language = {});

  /// What the end of a broken word shows: a hyphen that reads as U+00AD.
  const ShapedWord& hyphen(fonts::Face face);

  const fonts::Metrics& metrics(fonts::Face face) const { return fonts_.metrics(face); }

  /// Keeps memory within bounds; what was returned before is gone.
  void forget_if_many();

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Words = std::unordered_map<std::string, ShapedWord, Hash, std::equal_to<>>;

  using FaceWords = std::array<Words, fonts::face_count>;

  ShapedWord& find(fonts::Face face, std::string_view text, const std::string& language);

  const fonts::FontSet& fonts_;
  const fonts::Hyphenator& hyphenator_;
  const fonts::HyphenExceptions& exceptions_;
  FaceWords words_;
  std::map<std::string, FaceWords> other_words_;  // by language
};

/// Glyphs that belong together, and the bytes that they stand for.
struct Cluster {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::int64_t advance = 0;  // thousandths of the em
};

/// In the order of the text. What has no width of its own belongs to what stands before it.
std::vector<Cluster> clusters_of(const ShapedWord& word);

/// Puts the break points in order, works out their advances and leaves out those within a cluster and those
/// that are there twice.
std::vector<BreakPoint> measured(std::vector<BreakPoint> points, const ShapedWord& word);

}  // namespace layout
