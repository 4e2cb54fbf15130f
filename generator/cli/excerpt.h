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

/// Cuts a line to at most `width` characters around bytes [begin, end) of it. Control characters, which could
/// rule the terminal, become U+FFFD; a tab becomes a space.
Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width);

}  // namespace cli
