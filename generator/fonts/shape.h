#pragma once

#include <string_view>
#include <vector>

#include "fonts/face_file.h"

namespace fonts {

/// FontSet::shape without the cache. Internal to this layer.
std::vector<GlyphRun> shape_text(const FaceFiles& files, Face face, std::string_view text,
                                 std::string_view language);

}  // namespace fonts
