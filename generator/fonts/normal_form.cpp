#include "fonts/normal_form.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "fonts/utf8.h"

namespace fonts {
namespace {

struct Free {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7E; });
}

std::string_view letters_of_ligature(char32_t character) {
  constexpr std::string_view letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  return letters[character - 0xFB00];
}

bool is_line_space(char32_t character) {
  return (character >= 0x09 && character <= 0x0D) || character == 0x85 || character == 0x2028 ||
         character == 0x2029;
}

std::string replace_characters(std::string_view text) {
  std::string replaced;
  replaced.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const DecodedCharacter character = decode_at(text, offset);
    offset += character.length;
    if (character.value >= 0xFB00 && character.value <= 0xFB06) {
      replaced += letters_of_ligature(character.value);
    } else if (is_line_space(character.value)) {
      replaced += ' ';
    } else {
      append_utf8(replaced, character.value);
    }
  }
  return replaced;
}

}  // namespace

std::string normalise(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  const std::string replaced = replace_characters(text);
  utf8proc_uint8_t* result = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(replaced.data()),
                   static_cast<utf8proc_ssize_t>(replaced.size()), &result,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(result);
  if (length < 0) return replaced;  // only when memory runs out: the input is well-formed
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

}  // namespace fonts
