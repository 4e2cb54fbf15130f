#include "yaml/character.h"

#include <algorithm>

namespace yaml {

// Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
Character decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2 || first > 0xF4) return {};
  const std::uint32_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (at + size > text.size()) return {};
  std::uint32_t code = first & (0xFFU >> (size + 1));
  for (std::uint32_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return {};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  const bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  if (overlong || surrogate || code > 0x10FFFF) return {};
  return {code, size};
}

bool is_invisible(std::uint32_t code) {
  if (code < 0x20) return code != '\n' && code != '\t' && code != '\r';
  const bool control = code >= 0x7F && code < 0xA0;
  const bool separator = code == 0x2028 || code == 0x2029;
  const bool no_character = (code & 0xFFFEU) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
  const bool placeholder = code == 0xE000 || code == 0xE001;
  return control || separator || no_character || placeholder || turns_reading_order(code) || code == 0xFEFF;
}

std::optional<Character> find_invisible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = decode(text, at);
    if (is_invisible(character.code)) return character;
    at += std::max<std::size_t>(character.size, 1);
  }
  return std::nullopt;
}

bool turns_reading_order(std::uint32_t code) {
  return code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

bool is_mark_in_word(std::uint32_t code) {
  return code == 0xAD || code == 0x200B || code == 0x2060;
}

std::optional<Character> find_mark_in_word(std::string_view text) {
  for (std::size_t at = text.find_first_of("\xC2\xE2"); at < text.size();
       at = text.find_first_of("\xC2\xE2", at + 1)) {
    const Character character = decode(text, at);
    if (is_mark_in_word(character.code)) return character;
  }
  return std::nullopt;
}

std::string without_marks_in_word(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = decode(text, at);
    if (!is_mark_in_word(character.code)) result += text.substr(at, character.size);
    at += character.size;
  }
  return result;
}

std::string in_hex(std::uint32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result;
  for (int shift = 20; shift >= 0; shift -= 4) {
    const bool leads = result.empty() && shift > 12 && code >> static_cast<unsigned>(shift) == 0;
    if (!leads) result += digits[code >> static_cast<unsigned>(shift) & 0xFU];
  }
  return result;
}

}  // namespace yaml
