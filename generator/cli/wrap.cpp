#include "cli/wrap.h"

#include <algorithm>

namespace cli {

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b') {
      at = std::min(text.find('m', at), text.size());
    } else if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) {
      ++count;
    }
  }
  return count;
}

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
  if (width == 0) return std::string(text);
  std::string result;
  std::size_t used = 0;
  std::size_t begin = 0;
  while (begin < text.size()) {
    // A word comes with the spaces in front of it.
    const auto first = std::min(text.find_first_not_of(' ', begin), text.size());
    const auto end = std::min(text.find(' ', first), text.size());
    auto size = columns(text.substr(begin, end - begin));
    if (used > indent && used + size > width) {
      result += "\n" + std::string(indent, ' ');
      used = indent;
      size -= first - begin;
      begin = first;
    }
    result += text.substr(begin, end - begin);
    used += size;
    begin = end;
  }
  return result;
}

}  // namespace cli
