#include "image/picture.h"

#include <utility>

#include "image/decode_jpeg.h"
#include "image/decode_png.h"
#include "image/refusal.h"

namespace image {

std::uint32_t shown_width(const Picture& picture) {
  return picture.orientation > 4 ? picture.height : picture.width;
}

std::uint32_t shown_height(const Picture& picture) {
  return picture.orientation > 4 ? picture.width : picture.height;
}

source::Result<Picture> decode(const std::string& bytes, source::Span place) {
  if (is_png(bytes)) return decode_png(bytes, place);
  if (is_jpeg(bytes)) return decode_jpeg(bytes, place);
  return refused(place, "geen PNG of JPEG", "bewaar de afbeelding als PNG, of als JPEG bij een foto");
}

}  // namespace image
