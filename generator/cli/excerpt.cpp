#include "cli/excerpt.h"

#include <algorithm>
#include <vector>

namespace cli {
namespace {

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The characters of a line; a byte that is no text counts as one.
std::vector<std::string_view> characters(std::string_view line) {
  std::vector<std::string_view> result;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t next = at + 1;
    while (next < line.size() && next - at < 4 && is_continuation(line[next])) ++next;
    result.push_back(line.substr(at, next - at));
    at = next;
  }
  return result;
}

std::string_view shown(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character.front());
  if (lead == '\t') return " ";
  const bool c0 = lead < 0x20U || lead == 0x7FU;
  const bool c1 = character.size() == 2 && lead == 0xC2U && static_cast<unsigned char>(character[1]) < 0xA0U;
  return c0 || c1 ? "\xEF\xBF\xBD" : character;
}

std::size_t count_characters(std::string_view bytes) {
  return characters(bytes).size();
}

}  // namespace

Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  const auto all = characters(line);
  const std::size_t first = count_characters(line.substr(0, begin));
  const std::size_t marked = std::max<std::size_t>(count_characters(line.substr(begin, end - begin)), 1);

  std::size_t from = 0;
  if (all.size() > width && first + marked > width) from = first - std::min(first, width / 3);
  const std::size_t to = std::min(all.size(), from + width);

  Excerpt result;
  if (from > 0) result.text = "… ";
  result.indent = first - from + (from > 0 ? 2 : 0);
  for (std::size_t index = from; index < to; ++index) result.text += shown(all[index]);
  if (to < all.size()) result.text += " …";
  result.carets = std::max<std::size_t>(std::min(marked, to > first ? to - first : 1), 1);
  return result;
}

}  // namespace cli
