#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace cli {
namespace {

constexpr std::size_t narrowest = 40;  // columns that an excerpt needs to be of use
constexpr std::size_t usual = 80;

std::size_t width_of(int file) {
  winsize size = {};
  if (::ioctl(file, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
  return std::max<std::size_t>(size.ws_col, narrowest);
}

}  // namespace

Terminal terminal_of(std::FILE* stream) {
  const int file = ::fileno(stream);
  if (::isatty(file) == 0) return {};
  const char* no_color = std::getenv("NO_COLOR");
  const bool has_colour = no_color == nullptr || *no_color == '\0';
  return {.colour = has_colour ? Colour::On : Colour::Off, .width = width_of(file)};
}

}  // namespace cli
