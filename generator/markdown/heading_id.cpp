#include "markdown/heading_id.h"

#include <string>
#include <string_view>

#include "markdown/letters.h"
#include "markdown/links.h"
#include "markdown/utf8.h"
#include "source/ascii.h"

namespace markdown {
namespace {

// What was meant: `Mijn kop` becomes `mijn-kop`.
std::string id_from(std::string_view words) {
  std::string id;
  for (const char c : words) {
    const char small = source::lower(c);
    const bool is_plain = source::is_small_letter(small) || source::is_digit(small);
    if (is_plain) id += small;
    if (!is_plain && !id.empty() && id.back() != '-') id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  return is_id(id) ? clipped(id) : "naam";
}

// What stands before `end`, without the spaces there; none is left when that is nothing.
document::Text* cut_off(document::Heading& heading, document::Text& last, const Letters& letters,
                        std::size_t end) {
  const std::size_t words = end == 0 ? std::string::npos : last.text.find_last_not_of(" \t", end - 1);
  if (words == std::string::npos) {
    heading.children.pop_back();
    return nullptr;
  }
  last = letters.slice(0, words + 1);
  return &last;
}

// `[Response to Intervention]{taal=en}` is for language_spans.cpp.
bool is_of_words(std::string_view text, std::size_t open, std::string_view inner) {
  return inner.starts_with("taal=") || (open > 0 && text[open - 1] == ']' && !inner.starts_with('#'));
}

// `Mijn kop {#mijn-kop`
void take_unclosed_id(document::Heading& heading, document::Text& last, Context& context) {
  const std::size_t open = last.text.rfind("{#");
  if (open == std::string::npos) return;
  const std::string id = last.text.substr(open + 2);
  const Letters letters = letters_of(context.text, last);
  if (!is_id(id) || !letters.plain(open)) return;
  heading.id = id;
  heading.id_given = true;
  context.error("kop.id", letters.slice(open, last.text.size()).span,
                "de accolade achter deze kop is niet gesloten", "zet `}` achter `{#" + clipped(id) + "`");
  cut_off(heading, last, letters, open);
}

// `Mijn kop #mijn-kop` and `Mijn kop [#mijn-kop]`
void take_bare_id(document::Heading& heading, document::Text& last, Context& context) {
  const auto words = std::string_view(last.text).substr(0, last.text.find_last_not_of(" \t") + 1);
  const bool framed = words.ends_with(']');
  const std::size_t open = words.rfind(framed ? "[#" : " #");
  if (open == words.npos || open == 0) return;
  const auto begin = open + 2;
  const std::string id(words.substr(begin, words.size() - begin - (framed ? 1 : 0)));
  const Letters letters = letters_of(context.text, last);
  if (!is_id(id) || source::is_digit(id[0]) || !letters.plain(begin - 1)) return;
  heading.id = id;
  heading.id_given = true;
  const auto mark = begin - (framed ? 2 : 1);
  context.report(source::Severity::Warning, "kop.id", letters.slice(mark, words.size()).span,
                 "zonder accolades wordt dit geen naam van de kop",
                 "schrijf `{#" + clipped(id) + "}`, of zet een `\\` voor de `#` als het gewone tekst is");
  cut_off(heading, last, letters, mark);
}

}  // namespace

void take_heading_id(document::Heading& heading, Context& context) {
  auto* last = heading.children.empty() ? nullptr : std::get_if<document::Text>(&heading.children.back());
  if (!last) return;
  if (!last->text.ends_with('}')) {
    take_bare_id(heading, *last, context);
    if (!heading.id_given) take_unclosed_id(heading, *last, context);
    return;
  }
  const std::size_t open = last->text.rfind('{');
  if (open == std::string::npos) return;
  const Letters letters = letters_of(context.text, *last);
  if (!letters.plain(open)) return;

  const std::string id = last->text.substr(open + 1, last->text.size() - open - 2);
  if (is_of_words(last->text, open, id)) return;
  if (id.starts_with('#') && is_id(std::string_view(id).substr(1))) {
    heading.id = id.substr(1);
    heading.id_given = true;
  } else if (!find_placeholder(id, 0)) {  // a value is reported where it stands
    context.error("kop.id", letters.slice(open, last->text.size()).span,
                  "`{" + clipped(id) + "}` is geen goede naam voor een kop",
                  "schrijf `{#" + id_from(id) + "}`, met kleine letters, cijfers en streepjes");
  }
  last = cut_off(heading, *last, letters, open);
  const std::size_t other = last && last->text.ends_with('}') ? last->text.rfind("{#") : std::string::npos;
  if (other == std::string::npos || !letters.plain(other)) return;
  context.error("kop.id", letters.slice(other, last->text.size()).span, "deze kop heeft twee namen",
                "haal er een weg");
  *last = letters.slice(0, other);
}

}  // namespace markdown
