#include "fonts/utf8.h"

namespace fonts {
namespace {

/// Unicode 15, table 3-7: shortest form, no surrogates, at most U+10FFFF.
bool is_well_formed(char32_t value, std::size_t length) {
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value >= smallest[length] && value <= 0x10FFFF && !surrogate;
}

}  // namespace

DecodedCharacter decode_at(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const unsigned char lead = byte(offset);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || offset + length > text.size()) return {};
  char32_t value = lead & (0x7Fu >> length);
  for (std::size_t index = 1; index < length; ++index) {
    const unsigned char next = byte(offset + index);
    if ((next & 0xC0) != 0x80) return {};
    value = value << 6 | (next & 0x3Fu);
  }
  if (!is_well_formed(value, length)) return {};
  return {value, length};
}

void append_utf8(std::string& text, char32_t character) {
  const auto add = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto add_next = [&](int shift) { add(0x80 | (character >> shift & 0x3F)); };
  if (character < 0x80) {
    add(character);
  } else if (character < 0x800) {
    add(0xC0 | character >> 6);
    add_next(0);
  } else if (character < 0x10000) {
    add(0xE0 | character >> 12);
    add_next(6);
    add_next(0);
  } else {
    add(0xF0 | character >> 18);
    add_next(12);
    add_next(6);
    add_next(0);
  }
}

}  // namespace fonts
