#pragma once

#include <string>

#include "image/picture.h"

namespace image {

bool is_jpeg(const std::string& bytes);

/// Checks a JPEG and takes out what tells of its maker. Internal to this layer.
source::Result<Picture> decode_jpeg(const std::string& bytes, source::Span place);

}  // namespace image
