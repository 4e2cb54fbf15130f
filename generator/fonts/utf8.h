#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fonts {

/// Shown for a character that no face has, and for bytes that are no UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

struct DecodedCharacter {
  char32_t value = replacement_character;
  std::size_t length = 1;  // bytes
};

/// The character at `offset`, which must lie within `text`. A byte that belongs to no well-formed sequence is
/// a replacement character of its own.
DecodedCharacter decode_at(std::string_view text, std::size_t offset);

/// Appends a character as UTF-8.
void append_utf8(std::string& text, char32_t character);

}  // namespace fonts
