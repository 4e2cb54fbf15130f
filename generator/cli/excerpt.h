#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cli {

/// Part of a source line with carets below it.
struct Excerpt {
  std::string text;
  std::size_t indent = 0;  // characters before the first caret
  std::size_t carets = 1;
};

/// `text` as it may be sent to a terminal: what could rule it (control characters, signs that turn the order
/// of reading) and bytes that are no UTF-8 become U+FFFD, a tab or line end a space.
std::string printable(std::string_view text);

/// Cuts a line to at most `width` characters around bytes [begin, end) of it, all printable.
Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width);

}  // namespace cli
