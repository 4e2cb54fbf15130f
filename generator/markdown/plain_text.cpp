#include "markdown/plain_text.h"

#include <algorithm>

#include "source/ascii.h"

namespace markdown {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool is_letter(char c) {
  return source::is_small_letter(c) || source::is_capital(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_word_sign(char c) {
  return is_letter(c) || source::is_digit(c);
}

/// A mark that opens a word, and later one that closes a word: `*nu*`, not `2 * 3 * 4` or `naam_van_veld`.
bool holds_pair(std::string_view words, std::string_view mark) {
  const auto word_before = [&](std::size_t at) { return at > 0 && is_word_sign(words[at - 1]); };
  const auto word_after = [&](std::size_t at) {
    return at + mark.size() < words.size() && is_word_sign(words[at + mark.size()]);
  };
  bool opened = false;
  for (auto at = words.find(mark); at != nowhere; at = words.find(mark, at + mark.size())) {
    if (opened && word_before(at) && !word_after(at)) return true;
    opened = opened || (word_after(at) && !word_before(at));
  }
  return false;
}

bool holds_tag(std::string_view words) {
  for (auto at = words.find('<'); at != nowhere; at = words.find('<', at + 1)) {
    const auto name = words.substr(at + 1);
    const bool named = !name.empty() && (is_letter(name[0]) || name[0] == '/');
    if (named && name.find('>') != nowhere) return true;
  }
  return false;
}

bool holds_entity(std::string_view words) {
  for (auto at = words.find('&'); at != nowhere; at = words.find('&', at + 1)) {
    const auto name = words.substr(at + 1);
    const auto end =
        std::find_if_not(name.begin(), name.end(), [](char c) { return is_word_sign(c) || c == '#'; });
    if (end != name.begin() && end != name.end() && *end == ';') return true;
  }
  return false;
}

}  // namespace

bool holds_markup(std::string_view words) {
  if (words.find_first_of("*_`~[<&") == nowhere) return false;
  return holds_pair(words, "*") || holds_pair(words, "_") || holds_pair(words, "`") ||
         holds_pair(words, "**") || holds_pair(words, "~~") || words.find("](") != nowhere ||
         words.find("[^") != nowhere || holds_tag(words) || holds_entity(words);
}

}  // namespace markdown
