#include "markdown/heading_id.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

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

constexpr std::string_view new_page = "nieuwe-pagina";

// What stands between the braces: `#blad nieuwe-pagina`. Words that cannot stand there begin `rest`.
struct Marks {
  std::string id;
  bool new_page = false;
  std::string_view rest;
};
Marks marks_in(std::string_view inner) {
  Marks marks;
  for (auto at = inner.find_first_not_of(' '); at < inner.size(); at = inner.find_first_not_of(' ', at)) {
    const auto end = std::min(inner.find(' ', at), inner.size());
    const auto word = inner.substr(at, end - at);
    const bool is_name = marks.id.empty() && word.starts_with('#') && is_id(word.substr(1));
    if (!is_name && word != new_page) {
      marks.rest = inner.substr(at);
      break;
    }
    if (is_name) marks.id = word.substr(1);
    marks.new_page = marks.new_page || word == new_page;
    at = end;
  }
  return marks;
}

void report(const std::string& inner, const Marks& marks, source::Span span, Context& context) {
  if (find_placeholder(inner, 0)) return;  // a value is reported where it stands
  const bool almost = id_from(marks.rest) == new_page;
  if (marks.id.empty() && !marks.new_page && !almost) {
    return context.error("kop.id", span, "`{" + clipped(inner) + "}` is geen goede naam voor een kop",
                         "schrijf `{#" + id_from(inner) + "}`, met kleine letters, cijfers en streepjes");
  }
  context.error(
      "kop.id", span, "`" + clipped(marks.rest) + "` kan niet achter een kop",
      almost ? "schrijf `nieuwe-pagina`, met een streepje ertussen"
             : "achter een kop staat alleen een naam, en soms `nieuwe-pagina`: `{#naam nieuwe-pagina}`");
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

  const std::string inner = last->text.substr(open + 1, last->text.size() - open - 2);
  if (is_of_words(last->text, open, inner)) return;
  auto marks = marks_in(inner);
  if (!marks.rest.empty() || inner.empty())
    report(inner, marks, letters.slice(open, last->text.size()).span, context);
  heading.new_page = marks.new_page;
  heading.id_given = !marks.id.empty();
  heading.id = std::move(marks.id);
  last = cut_off(heading, *last, letters, open);
  const std::size_t other = last && last->text.ends_with('}') ? last->text.rfind("{#") : std::string::npos;
  if (other == std::string::npos || !letters.plain(other)) return;
  context.error("kop.id", letters.slice(other, last->text.size()).span, "deze kop heeft twee namen",
                "haal er een weg");
  *last = letters.slice(0, other);
}

}  // namespace markdown
