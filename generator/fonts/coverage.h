#pragma once

namespace fonts {

/// The characters [first, last] have a glyph in print.
struct CoveredRange {
  char32_t first = 0;
  char32_t last = 0;
};

/// Whether print can show a character: a face that any text may fall back on has a glyph for it, or it needs
/// none. Known from the build on, so that checking a text reads no font.
bool is_covered(char32_t character);

/// A character without a shape, for which no glyph is needed: Unicode's Default_Ignorable_Code_Point as
/// HarfBuzz has it, without the soft hyphen, which is shown.
bool is_without_shape(char32_t character);

}  // namespace fonts
