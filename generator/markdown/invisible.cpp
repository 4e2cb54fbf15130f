#include "markdown/invisible.h"

#include <string>
#include <string_view>

#include "markdown/utf8.h"
#include "yaml/character.h"

namespace markdown {
namespace {

bool is_invisible(char32_t code) {
  const bool ends_line = code == 0x2028 || code == 0x2029;
  return ends_line || yaml::is_mark_in_word(code) || yaml::turns_reading_order(code);
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
                   "hier staat een onzichtbaar teken (U+" + yaml::in_hex(character->code) + ")",
                   "haal het teken weg, en typ het woord eromheen zo nodig opnieuw");
  }
}

}  // namespace markdown
