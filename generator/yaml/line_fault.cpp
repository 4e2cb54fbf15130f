#include "yaml/line_fault.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::is_digit;
using source::Span;

std::string_view without_dashes(std::string_view words) {
  return words.substr(std::min(words.find_first_not_of("- "), words.size()));
}

}  // namespace

std::size_t other_dash(std::string_view words) {
  constexpr std::array<std::string_view, 8> signs = {"\u2022", "\u2013", "\u2014", "\u00B7",
                                                     "\u25CF", "*",      "+",      "-"};
  for (const auto sign : signs) {
    if (!words.starts_with(sign)) continue;
    const auto rest = words.substr(sign.size());
    if (rest.starts_with(' ') || rest.starts_with('\t')) return sign == "-" ? 0 : sign.size() + 1;
    if (rest.starts_with(hard_space)) return sign.size() + hard_space.size();
  }
  const auto digits = words.find_first_not_of("0123456789");
  const bool number = digits != nowhere && digits > 0 && digits < 3 && words.size() > digits + 2 &&
                      (words[digits] == '.' || words[digits] == ')') && words[digits + 1] == ' ';
  return number ? digits + 2 : 0;
}

bool lacks_space_after_dash(std::string_view words) {
  return words.size() > 1 && words[0] == '-' && words[1] != ' ' && words[1] != '-' && !is_digit(words[1]);
}

bool has_block_below(std::string_view text, const Line& line) {
  const auto below = line_below(text, line);
  return below && below->column() > line.column();
}

std::size_t anchor_size(std::string_view text, std::size_t begin) {
  const Line line = line_at(text, begin);
  const auto words = trim(text.substr(begin, line.end - begin));
  if (!words.starts_with('&')) return 0;
  const auto name_end = std::find_if_not(words.begin() + 1, words.end(), is_name_character) - words.begin();
  const auto size = static_cast<std::size_t>(name_end);
  const bool ends = size > 1 && (size == words.size() || words[size] == ' ');
  if (!ends || (size == words.size() && !has_block_below(text, line))) return 0;
  return std::min(words.find_first_not_of(' ', size), words.size());
}

Diagnostic no_dash(Span place, std::string_view words) {
  const auto item = without_dashes(words);
  const auto colon = colon_of(item);
  const auto begin = colon == nowhere ? std::string("begin de regel met `- `")
                                      : "schrijf `- " + std::string(item.substr(0, colon)) + ": …`";
  return {.rule = "yaml.streepje",
          .span = place,
          .message = "een onderdeel van een lijst begint met een streepje en een spatie",
          .hints = {write_hint("- " + std::string(item), begin)}};
}

Diagnostic dash_without_space(Span place) {
  return {.rule = "yaml.streepje",
          .span = place,
          .message = "een streepje zonder spatie erachter begint geen onderdeel van een lijst",
          .hints = {"zet een spatie achter elk streepje"}};
}

Diagnostic other_bullets(Span place) {
  return {.rule = "yaml.opsomming",
          .span = place,
          .message = "een lijst begint op elke regel met een streepje en een spatie",
          .hints = {"begin elke regel met `- `; is het één tekst? zet dan `|` achter de naam van het veld"}};
}

Diagnostic hard_space_in(Span place) {
  return {.rule = "yaml.harde-spatie",
          .span = place,
          .message = "hier staat een harde spatie, maar dat moet een gewone spatie zijn",
          .hints = {"vervang de harde spatie door een gewone spatie"}};
}

std::string without_markup(std::string_view words) {
  std::string plain(words);
  std::erase_if(plain, [](char c) { return c == '*' || c == '`'; });
  return plain;
}

Diagnostic markup_around_name(Span place, std::string_view words) {
  return {.rule = "yaml.naam",
          .span = place,
          .message = "in de naam van een veld kan geen opmaak staan",
          .hints = {write_hint(without_markup(words), "haal de sterretjes om de naam weg")}};
}

bool has_markup_around_name(std::string_view words) {
  const auto name = without_markup(words.substr(0, words.find(':')));
  const bool marked = words.starts_with("**") || words.starts_with("*") || words.starts_with('`');
  return marked && words.find(':') != nowhere && !name.empty() &&
         std::all_of(name.begin(), name.end(), is_name_character);
}

std::optional<Diagnostic> own_fault(Span part, const Line& line) {
  const auto span = place(part, line.content, line.end);
  if (has_markup_around_name(line.words)) return markup_around_name(span, line.words);
  if (lacks_space_after_dash(line.words)) return dash_without_space(span);
  const auto dash = other_dash(line.words);
  if (dash == 0) return std::nullopt;
  const bool hard = line.words.starts_with(std::string("-").append(hard_space));
  return hard ? hard_space_in(span) : no_dash(span, line.words.substr(dash));
}

}  // namespace yaml
