#include "cli/excerpt.h"

#include <algorithm>
#include <vector>

#include "yaml/character.h"

namespace cli {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The characters of a text; a byte that is no text counts as one.
std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> result;
  for (std::size_t at = 0; at < text.size();) {
    const auto size = std::max<std::size_t>(yaml::decode(text, at).size, 1);
    result.push_back(text.substr(at, size));
    at += size;
  }
  return result;
}

std::string_view shown(std::string_view character) {
  const auto [code, size] = yaml::decode(character, 0);
  if (size == 0) return replacement;
  if (code == '\t' || code == '\n' || code == '\r') return " ";
  return yaml::is_invisible(code) || yaml::is_mark_in_word(code) ? replacement : character;
}

std::size_t count_characters(std::string_view bytes) {
  return characters(bytes).size();
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  for (const auto character : characters(text)) result += shown(character);
  return result;
}

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
