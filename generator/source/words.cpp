#include "source/words.h"

#include <algorithm>
#include <array>

namespace source {
namespace {

constexpr std::size_t longest_quote = 60;

constexpr std::array<std::string_view, 6> curly_quotes = {"\u201C", "\u201D", "\u201E",
                                                          "\u2018", "\u2019", "\u201A"};

bool is_space(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '\x7F';
}

bool starts_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (!is_space(c)) line += c;
    if (is_space(c) && !line.empty() && line.back() != ' ') line += ' ';
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace

std::string shorten(std::string_view text, std::size_t most) {
  // A character takes at most four bytes: no need to look at more of a long text.
  std::string line = on_one_line(text.substr(0, 4 * most + 64));
  std::size_t characters = 0;
  std::size_t end = 0;
  while (end < line.size() && (characters < most || !starts_character(line[end]))) {
    if (starts_character(line[end])) ++characters;
    ++end;
  }
  if (end == line.size()) return line;
  while (end < line.size() && !starts_character(line[end])) --end;
  const std::size_t space = line.rfind(' ', end);
  if (space != std::string::npos && space > end / 2) end = space;
  return line.substr(0, end) + " …";
}

std::string in_backquotes(std::string_view text) {
  std::string quoted = shorten(text, longest_quote);
  std::replace(quoted.begin(), quoted.end(), '`', '\'');
  return "`" + quoted + "`";
}

std::string_view without_wrapping(std::string_view text) {
  constexpr std::array<std::string_view, 4> others = {" ", "\u00A0", "\"", "'"};
  for (bool changed = true; changed;) {
    changed = false;
    const auto take_off = [&](std::string_view wrapping) {
      if (text.starts_with(wrapping)) text.remove_prefix(wrapping.size()), changed = true;
      if (text.ends_with(wrapping)) text.remove_suffix(wrapping.size()), changed = true;
    };
    std::for_each(others.begin(), others.end(), take_off);
    std::for_each(curly_quotes.begin(), curly_quotes.end(), take_off);
  }
  return text;
}

bool is_in_curly_quotes(std::string_view text) {
  const auto any = [](auto holds) { return std::any_of(curly_quotes.begin(), curly_quotes.end(), holds); };
  return any([&](std::string_view quote) { return text.starts_with(quote); }) &&
         any([&](std::string_view quote) { return text.ends_with(quote); });
}

std::string enumeration(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (index > 0) text += index + 1 == words.size() ? " en " : ", ";
    text += words[index];
  }
  return text;
}

std::string several_of(std::string_view text, const std::vector<std::string>& choices) {
  std::string several;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find_first_of(" ;,/", at), text.size());
    const auto word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty() || word == "en") continue;
    if (std::find(choices.begin(), choices.end(), word) == choices.end()) return {};
    several += (several.empty() ? "" : ", ") + std::string(word);
  }
  return several.find(',') == std::string::npos ? std::string() : several;
}

}  // namespace source
