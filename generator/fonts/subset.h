#pragma once

#include <string>
#include <vector>

#include "fonts/face_file.h"

namespace fonts {

/// FontSet::subset. Internal to this layer.
std::string subset_of(const FaceFile& file, const std::vector<GlyphId>& glyphs);

}  // namespace fonts
