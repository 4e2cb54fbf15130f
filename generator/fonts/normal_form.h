#pragma once

#include <string>
#include <string_view>

namespace fonts {

/// Text as it must be before it is shaped, so that one glyph stands for one text in every file: NFC, the
/// ligatures U+FB00 to U+FB06 as letters, tabs and line ends as spaces, and what is no UTF-8 as U+FFFD.
std::string normalise(std::string_view text);

}  // namespace fonts
