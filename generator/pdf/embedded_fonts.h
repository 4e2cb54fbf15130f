#pragma once

#include <string>

#include "fonts/font_set.h"
#include "pdf/deflate.h"
#include "pdf/glyph_use.h"
#include "pdf/haru.h"

namespace pdf {

/// Embeds the glyphs that are shown, face by face; the entries of the resource dictionary that name the fonts
/// (`/F` and the number of the face).
std::string add_fonts(HaruDocument& document, const fonts::FontSet& fonts, const GlyphUse& use,
                      const Deflater& deflater);

}  // namespace pdf
