#include "layout/word_breaks.h"

#include "source/ascii.h"

namespace layout {
namespace {

using source::is_digit;

/// Letters of ASCII and every byte of a longer character.
bool is_letter(char c) {
  return source::is_small_letter(c) || source::is_capital(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// U+2013 or U+2014 ends at `end`.
bool is_behind_dash(std::string_view word, std::size_t end) {
  const auto before = word.substr(0, end);
  return before.ends_with("\u2013") || before.ends_with("\u2014");
}

bool may_break_text(std::string_view word, std::size_t at) {
  if (is_behind_dash(word, at)) return true;
  const char sign = word[at - 1];
  if (sign != '-' && sign != '/') return false;
  // Not behind the sign of "-5", within "2026-2027" or 1/2, or so that one letter stays alone: "e-mail",
  // "’s-Hertogenbosch".
  if (at < 3 || !is_letter(word[at]) || word.substr(0, at - 2).ends_with("\u2019")) return false;
  return is_letter(word[at - 2]) && (is_letter(word[at - 3]) || is_digit(word[at - 3]));
}

bool may_break_address(std::string_view word, std::size_t at) {
  constexpr std::string_view signs = "/?&=._-@#";
  return signs.find(word[at - 1]) != std::string_view::npos && signs.find(word[at]) == std::string_view::npos;
}

}  // namespace

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find("www.") != std::string_view::npos ||
         word.find('@') != std::string_view::npos;
}

std::vector<std::uint32_t> breaks_without_hyphen(std::string_view word) {
  const bool address = is_address(word);
  std::vector<std::uint32_t> breaks;
  for (std::size_t at = 1; at < word.size(); ++at) {
    if ((static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) continue;  // within a character
    if (address ? may_break_address(word, at) : may_break_text(word, at)) {
      breaks.push_back(static_cast<std::uint32_t>(at));
    }
  }
  return breaks;
}

}  // namespace layout
