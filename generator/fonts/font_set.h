#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "fonts/length.h"
#include "source/file_system.h"
#include "source/result.h"

namespace fonts {

using GlyphId = std::uint16_t;

enum class Face : std::uint8_t { Regular, Bold, Italic, BoldItalic, Symbols, Math };
inline constexpr std::size_t face_count = 6;

/// The file of each face, in the order of `Face`.
inline constexpr std::array<std::string_view, face_count> file_names{
    "NotoSans-Regular.ttf",         "NotoSans-Bold.ttf",
    "NotoSans-Italic.ttf",          "NotoSans-BoldItalic.ttf",
    "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf"};

/// Of a face, in thousandths of the em; descent is negative.
struct Metrics {
  std::int32_t ascent = 0;
  std::int32_t descent = 0;
  std::int32_t cap_height = 0;
  std::int32_t x_height = 0;
  std::int32_t italic_angle = 0;  // thousandths of a degree
  std::int32_t box[4] = {0, 0, 0, 0};
  std::string postscript_name;
};

struct Glyph {
  GlyphId id = 0;
  std::int32_t advance = 0;   // thousandths of the em, kerning included
  std::uint32_t begin = 0;    // the bytes of the shaped text that this glyph (with its cluster) stands for;
  std::uint32_t end = 0;      // empty for the further glyphs of a cluster
  std::int32_t x_offset = 0;  // thousandths of the em; of a mark that is set on a letter, else 0
  std::int32_t y_offset = 0;  // upward
};

/// A stretch of text in one face; a text with characters that its face lacks gives several runs.
struct GlyphRun {
  Face face = Face::Regular;
  std::vector<Glyph> glyphs;
};

/// The fonts of the program: loaded once, immutable, shared by threads.
class FontSet {
 public:
  /// Reads the faces (`file_names`) from a folder. Only TrueType outlines that may be embedded as a subset.
  static source::Result<FontSet> load(const source::FileSystem& files, const std::string& folder);

  FontSet(FontSet&&) noexcept;
  FontSet& operator=(FontSet&&) noexcept;
  ~FontSet();

  const Metrics& metrics(Face face) const;
  std::int32_t width(Face face, GlyphId glyph) const;  // thousandths of the em, without kerning
  bool has(Face face, char32_t character) const;

  /// The glyph of a character by itself; 0 when the face lacks it.
  GlyphId glyph_of(Face face, char32_t character) const;

  /// Shapes text (in the form that normal_form.h gives) in `face`, as `language` writes it: a code of IETF
  /// BCP 47, empty for Dutch. A character that it lacks is taken
  /// from the Symbols or Math face, else shown as U+FFFD. A soft hyphen is shown, other characters without a
  /// shape give no glyph. Words are remembered, so shaping them again is cheap.
  std::vector<GlyphRun> shape(Face face, std::string_view text, std::string_view language = {}) const;

  /// A TrueType file with only these glyphs (sorted, without repeats) and the parts they are made of, under
  /// their own numbers; no character map.
  std::string subset(Face face, const std::vector<GlyphId>& glyphs) const;

 private:
  struct Faces;
  explicit FontSet(std::unique_ptr<Faces> faces);
  std::unique_ptr<Faces> faces_;
};

/// The width of a run at a size.
Length width_of(const GlyphRun& run, FontSize size);

}  // namespace fonts
