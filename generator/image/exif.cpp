#include "image/exif.h"

#include <cstddef>
#include <cstdint>

namespace image {
namespace {

/// TIFF numbers, which may run either way; 0 beyond the end.
struct TiffReader {
  std::string_view bytes;
  bool little_endian = false;

  std::uint32_t number(std::size_t offset, std::size_t size) const {
    if (offset > bytes.size() || size > bytes.size() - offset) return 0;
    std::uint32_t value = 0;
    for (std::size_t index = 0; index < size; ++index) {
      const std::size_t from = little_endian ? offset + size - 1 - index : offset + index;
      value = value << 8 | static_cast<unsigned char>(bytes[from]);
    }
    return value;
  }
};

}  // namespace

int orientation_of(std::string_view segment) {
  constexpr std::string_view signature("Exif\0\0", 6);
  constexpr std::uint32_t orientation_tag = 0x0112;
  if (!segment.starts_with(signature)) return 1;
  TiffReader tiff{segment.substr(signature.size())};
  tiff.little_endian = tiff.bytes.starts_with("II");
  const std::size_t directory = tiff.number(4, 4);
  const std::uint32_t count = tiff.number(directory, 2);
  for (std::uint32_t entry = 0; entry < count; ++entry) {
    const std::size_t offset = directory + 2 + std::size_t{12} * entry;
    if (offset + 12 > tiff.bytes.size()) break;
    if (tiff.number(offset, 2) != orientation_tag) continue;
    const std::uint32_t value = tiff.number(offset + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

}  // namespace image
