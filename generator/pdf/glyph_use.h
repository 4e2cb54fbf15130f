#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "fonts/font_set.h"

namespace pdf {

/// Which glyphs a file shows, and the text that each stands for. A glyph has one text in a file (its
/// ToUnicode); where it stands for another, that place says so itself.
class GlyphUse {
 public:
  /// Notes the glyph, and gives it this text if it has none. False when it stands for another text already,
  /// and for no text.
  bool claim(fonts::Face face, fonts::GlyphId glyph, std::string_view text);

  /// The glyphs that are shown, ascending.
  std::vector<fonts::GlyphId> glyphs(fonts::Face face) const;

  /// U+FFFD when the glyph never got a text.
  std::string_view text_of(fonts::Face face, fonts::GlyphId glyph) const;

 private:
  struct Entry {
    bool shown = false;
    std::string text = {};
  };
  Entry& entry(fonts::Face face, fonts::GlyphId glyph);

  std::array<std::vector<Entry>, fonts::face_count> entries_;  // by glyph
};

}  // namespace pdf
