#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "source/result.h"
#include "source/span.h"

namespace image {

enum class Encoding { Jpeg, Rgb, Grey };

/// A decoded PNG, or a JPEG passed through without its EXIF; 8 bits a channel.
struct Picture {
  std::uint32_t width = 0;   // pixels
  std::uint32_t height = 0;  // pixels
  Encoding encoding = Encoding::Rgb;
  int channels = 3;        // of a JPEG: 1 or 3
  std::string bytes = {};  // rows from the top, or the JPEG file
  std::string alpha = {};  // one byte a pixel; empty when opaque
  int orientation = 1;     // of a JPEG: how it must be turned to stand upright, 1 to 8 as in Exif
};

/// Width and height in pixels when the picture stands upright.
std::uint32_t shown_width(const Picture& picture);
std::uint32_t shown_height(const Picture& picture);

/// By address (model::Asset::address).
using Pictures = std::map<std::string, Picture>;

/// Decodes a PNG or JPEG. Damaged, CMYK or larger than 40 million pixels: a diagnostic at `place`.
source::Result<Picture> decode(const std::string& bytes, source::Span place);

}  // namespace image
