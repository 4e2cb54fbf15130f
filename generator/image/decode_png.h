#pragma once

#include <string>

#include "image/picture.h"

namespace image {

bool is_png(const std::string& bytes);

/// Decodes a PNG of any depth to 8 bits a channel. Internal to this layer.
source::Result<Picture> decode_png(const std::string& bytes, source::Span place);

}  // namespace image
