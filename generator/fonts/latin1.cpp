#include "fonts/latin1.h"

namespace fonts {
namespace {

bool is_letter(char32_t c) {
  const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return ascii || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

}  // namespace

std::optional<Latin1Letter> latin1_letter(char32_t character) {
  if (!is_letter(character)) return std::nullopt;
  const bool capital = (character >= 'A' && character <= 'Z') || (character >= 0xC0 && character <= 0xDE);
  const char32_t lower = capital ? character + 0x20 : character;
  return Latin1Letter{static_cast<char>(static_cast<unsigned char>(lower)), capital};
}

}  // namespace fonts
