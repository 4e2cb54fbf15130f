#pragma once

#include <cstddef>
#include <cstdio>

namespace cli {

enum class Colour { Off, On };

/// Where problems are printed. What goes to a file or another program has no colour and lines of any length.
struct Terminal {
  Colour colour = Colour::Off;
  std::size_t width = 0;  // columns; 0: no limit
};

/// The terminal behind an open stream; https://no-color.org is respected.
Terminal terminal_of(std::FILE* stream);

}  // namespace cli
