#pragma once

#include <string>

namespace layout {

/// "xiv" for 14; from 1 to `highest_roman`.
std::string roman(int number);

inline constexpr int highest_roman = 3999;

}  // namespace layout
