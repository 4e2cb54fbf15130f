#pragma once

#include <string>

#include "fonts/font_set.h"
#include "layout/pages.h"
#include "pdf/glyph_use.h"

namespace pdf {

/// Appends the operators that show a line's glyphs from the current text position, in the current font.
void append_glyphs(std::string& operators, const layout::TextItem& item, const fonts::FontSet& fonts,
                   GlyphUse& use);

}  // namespace pdf
