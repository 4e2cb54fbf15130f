#include "markdown/invisible.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "markdown/utf8.h"

namespace markdown {
namespace {

// Soft hyphen, space of no width, signs and marks of reading order, ends of lines. The joiner of emoji is
// none.
bool is_invisible(char32_t code) {
  return code == 0xAD || code == 0x200B || code == 0x200E || code == 0x200F ||
         (code >= 0x2028 && code <= 0x202E) || code == 0x2060 || (code >= 0x2066 && code <= 0x2069);
}

std::string in_hex(char32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result = "U+";
  for (int shift = 12; shift >= 0; shift -= 4) result += digits[(code >> shift) & 0xFU];
  return result;
}

}  // namespace

void check_invisible(Context& context) {
  const std::string_view text = context.text;
  // All of them begin with one of these bytes.
  for (auto at = text.find_first_of("\xC2\xE2"); at != std::string_view::npos;
       at = text.find_first_of("\xC2\xE2", at + 1)) {
    const auto character = decode_utf8(text, at);
    if (!character || !is_invisible(character->code)) continue;
    context.report(source::Severity::Warning, "markdown.onzichtbaar-teken", range(at, at + character->bytes),
                   "hier staat een onzichtbaar teken (" + in_hex(character->code) + ")",
                   "haal het teken weg, en typ het woord eromheen zo nodig opnieuw");
  }
}

}  // namespace markdown
