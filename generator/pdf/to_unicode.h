#pragma once

#include <string>

#include "pdf/glyph_use.h"

namespace pdf {

/// The ToUnicode map of a face (ISO 32000-1 §9.10.3), as text of a CMap.
std::string to_unicode_map(fonts::Face face, const GlyphUse& use);

}  // namespace pdf
