#include "fonts/coverage.h"

#include <algorithm>
#include <iterator>

namespace fonts {
namespace {

constexpr CoveredRange covered[] = {
#include "fonts/covered_ranges.inc"
};

bool is_in(char32_t character, char32_t first, char32_t last) {
  return character >= first && character <= last;
}

}  // namespace

bool is_covered(char32_t character) {
  const auto* behind =
      std::upper_bound(std::begin(covered), std::end(covered), character,
                       [](char32_t c, const CoveredRange& range) { return c < range.first; });
  const bool has_glyph = behind != std::begin(covered) && character <= std::prev(behind)->last;
  return has_glyph || is_without_shape(character);
}

bool is_without_shape(char32_t c) {
  return c == 0x34F || c == 0x61C || is_in(c, 0x17B4, 0x17B5) || is_in(c, 0x180B, 0x180E) ||
         is_in(c, 0x200B, 0x200F) || is_in(c, 0x202A, 0x202E) || is_in(c, 0x2060, 0x206F) ||
         is_in(c, 0xFE00, 0xFE0F) || c == 0xFEFF || is_in(c, 0xFFF0, 0xFFF8) || is_in(c, 0x1D173, 0x1D17A) ||
         is_in(c, 0xE0000, 0xE0FFF);
}

}  // namespace fonts
