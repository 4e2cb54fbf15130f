#include "model/identifiers.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "source/ascii.h"

namespace model {
namespace {

// What U+00C0 to U+017F become; a space is no letter.
constexpr std::string_view latin_1 =
    "aaaaaaaceeeeiiii"   // À to Ï
    "dnooooo ouuuuyts"   // Ð to ß
    "aaaaaaaceeeeiiii"   // à to ï
    "dnooooo ouuuuyty";  // ð to ÿ
constexpr std::string_view latin_extended =
    "aaaaaaccccccccdd"
    "ddeeeeeeeeeegggg"
    "gggghhhhiiiiiiii"
    "iiiijjkkklllllll"
    "lllnnnnnnnnnoooo"
    "oooorrrrrrssssss"
    "ssttttttuuuuuuuu"
    "uuuuwwyyyzzzzzzs";

struct Letter {
  char folded = ' ';
  std::size_t bytes = 1;
};

Letter fold(char32_t character, std::size_t bytes) {
  if (character >= 0xC0 && character <= 0xFF) return {latin_1[character - 0xC0], bytes};
  if (character >= 0x100 && character <= 0x17F) return {latin_extended[character - 0x100], bytes};
  return {' ', bytes};
}

bool is_plain(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

// Combining accents (U+0300 to U+036F) leave no trace, so that both normal forms give the same id.
bool is_combining_accent(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (at + 1 >= text.size()) return false;
  const auto trail = static_cast<unsigned char>(text[at + 1]);
  return lead == 0xCC || (lead == 0xCD && trail <= 0xAF);
}

Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const char letter = source::lower(text[at]);
  if (byte < 0x80) return {is_plain(letter) ? letter : ' ', 1};
  if (byte < 0xC2 || byte > 0xDF || at + 1 >= text.size()) return {};
  const auto trail = static_cast<unsigned char>(text[at + 1]);
  return fold(static_cast<char32_t>((byte & 0x1FU) << 6U | (trail & 0x3FU)), 2);
}

}  // namespace

bool is_identifier(std::string_view text) {
  if (text.empty() || text.front() == '-' || text.back() == '-') return false;
  return std::all_of(text.begin(), text.end(), [](char byte) { return is_plain(byte) || byte == '-'; });
}

std::string identifier_from(std::string_view words) {
  std::string id;
  for (std::size_t at = 0; at < words.size();) {
    if (is_combining_accent(words, at)) {
      at += 2;
      continue;
    }
    const auto letter = letter_at(words, at);
    at += letter.bytes;
    if (letter.folded != ' ') {
      id += letter.folded;
    } else if (!id.empty() && !id.ends_with('-')) {
      id += '-';
    }
  }
  if (id.ends_with('-')) id.pop_back();
  return id;
}

}  // namespace model
