#include "image/decode_png.h"

#include <png.h>

#include <algorithm>
#include <cstddef>

#include "image/refusal.h"

namespace image {
namespace {

/// libpng's simplified interface: it reports errors as data, where the full one jumps out of the caller.
class PngReader {
 public:
  PngReader() { image_.version = PNG_IMAGE_VERSION; }
  ~PngReader() { png_image_free(&image_); }
  PngReader(const PngReader&) = delete;
  PngReader& operator=(const PngReader&) = delete;

  bool begin(const std::string& bytes) {
    return png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) != 0;
  }

  /// The pixels as 8-bit sRGB, row by row; empty when the file is damaged.
  std::string read() {
    image_.format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA;  // no palette, no 16 bits, RGBA order
    std::string pixels(PNG_IMAGE_SIZE(image_), '\0');
    if (png_image_finish_read(&image_, nullptr, pixels.data(), 0, nullptr) == 0) return {};
    return pixels;
  }

  std::uint32_t width() const { return image_.width; }
  std::uint32_t height() const { return image_.height; }
  bool has_colour() const { return (image_.format & PNG_FORMAT_FLAG_COLOR) != 0; }
  bool has_alpha() const { return (image_.format & PNG_FORMAT_FLAG_ALPHA) != 0; }

 private:
  png_image image_ = {};
};

/// Moves the last of `channels` bytes of each pixel to `alpha`.
void split_alpha(const std::string& pixels, std::size_t channels, Picture& picture) {
  const std::size_t count = pixels.size() / channels;
  picture.bytes.resize(count * (channels - 1));
  picture.alpha.resize(count);
  auto colour = picture.bytes.begin();
  for (std::size_t pixel = 0; pixel < count; ++pixel) {
    const auto source = pixels.begin() + static_cast<std::ptrdiff_t>(pixel * channels);
    colour = std::copy_n(source, channels - 1, colour);
    picture.alpha[pixel] = source[static_cast<std::ptrdiff_t>(channels - 1)];
  }
  const bool opaque =
      std::all_of(picture.alpha.begin(), picture.alpha.end(), [](char a) { return a == '\xFF'; });
  if (opaque) picture.alpha.clear();
}

}  // namespace

bool is_png(const std::string& bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1A\n");
}

source::Result<Picture> decode_png(const std::string& bytes, source::Span place) {
  PngReader reader;
  if (!reader.begin(bytes)) return damaged(place);
  if (auto refusal = check_size(reader.width(), reader.height(), place)) return *refusal;
  std::string pixels = reader.read();
  if (pixels.empty()) return damaged(place);
  Picture picture;
  picture.width = reader.width();
  picture.height = reader.height();
  picture.encoding = reader.has_colour() ? Encoding::Rgb : Encoding::Grey;
  picture.channels = reader.has_colour() ? 3 : 1;
  if (reader.has_alpha())
    split_alpha(pixels, static_cast<std::size_t>(picture.channels) + 1, picture);
  else
    picture.bytes = std::move(pixels);
  return picture;
}

}  // namespace image
