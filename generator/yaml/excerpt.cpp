#include "yaml/excerpt.h"

#include <cstddef>

namespace yaml {

std::string in_backquotes(std::string_view text) {
  constexpr std::size_t longest = 40;  // bytes
  std::size_t size = text.size();
  if (size > longest) {
    size = longest;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  }
  std::string result = "`";
  for (const char c : text.substr(0, size)) {
    const bool printable = static_cast<unsigned char>(c) >= 0x20 && c != 0x7F && c != '`';
    result += printable ? c : ' ';
  }
  if (size < text.size()) result += "…";
  return result + "`";
}

}  // namespace yaml
