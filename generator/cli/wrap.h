#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cli {

/// How many columns a text takes on a terminal: its characters, without codes for colour.
std::size_t columns(std::string_view text);

/// Breaks a text at spaces into lines of at most `width` columns, further lines indented; a longer word has a
/// line of its own. 0 breaks nothing.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace cli
