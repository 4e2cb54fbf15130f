#pragma once

#include <cstdint>

namespace fonts {

/// Lengths on a page in ten-thousandths of a point: a glyph's advance (thousandths of the em) times a size
/// (tenths of a point) is a whole number of these, so layout and PDF agree exactly.
using Length = std::int64_t;

inline constexpr Length point = 10'000;

/// Font size in tenths of a point: 105 is 10.5 pt.
using FontSize = std::int32_t;

}  // namespace fonts
