#pragma once

#include <string_view>

namespace image {

/// How the camera was held, 1 to 8 (Exif 2.3, tag 0x0112): 1 is upright. `segment` is an APP1 segment without
/// marker and length; 1 when it says nothing.
int orientation_of(std::string_view segment);

}  // namespace image
