#include "yaml/text_before_list.h"

#include <algorithm>
#include <string>
#include <utility>

#include "source/words.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::Span;

// Of the items above whose list is still open, the nearest to the left or right of the dash of `item`.
std::optional<Line> open_item(std::string_view text, Span part, const Line& item) {
  auto open = nowhere;
  for (auto above = line_before(text, item, part.begin); above && open > 0;
       above = line_before(text, *above, part.begin)) {
    const auto column = indentation(text, *above);
    if (column >= open) continue;
    open = column;
    if (is_item(text, *above)) return above;
  }
  return std::nullopt;
}

// The dash stands askew, or its item has the very field that the items of that list begin with.
bool continues_list(std::string_view text, Span part, const Line& item, const Line& above) {
  const auto other = open_item(text, part, item);
  if (!other) return false;
  const auto dash = indentation(text, item);
  const bool askew = (dash - above.column()) % 2 == 1 || dash == indentation(text, *other) + 1;
  return askew || (has_name(item) && name_of(*other) == name_of(item));
}

bool has_text(const Line& line) {
  const auto value = value_of(line);
  return has_name(line) && !value.empty() && std::string_view("|>[{\"'&*#").find(value[0]) == nowhere;
}

// `We kijken naar:` says that the list is a part of the text.
std::string hint_for(std::string_view words) {
  if (words.ends_with(':')) return "begin met `|`, en zet de tekst en de lijst eronder, twee spaties verder";
  return write_hint("- " + std::string(words), "zet de tekst achter een streepje") +
         " op een regel eronder; is het één tekst? begin die met `|`";
}

// No field above stands in the column of `line`, so that it does not belong to an item that is open.
bool is_free(std::string_view text, Span part, const Line& above, const Line& line) {
  for (auto other = line_before(text, above, part.begin); other;
       other = line_before(text, *other, part.begin)) {
    if (other->column() == line.column()) return false;
    if (indentation(text, *other) < above.column()) return true;
  }
  return true;
}

Diagnostic two_values(Span part, const Line& above, std::string_view also, std::string hint) {
  const auto field = source::in_backquotes(std::string(name_of(above)) + ":");
  return {.rule = "yaml.tekst-en-lijst",
          .span = place(part, above.content, above.end),
          .message = "achter " + field + " staat tekst, en eronder " + std::string(also),
          .hints = {std::move(hint)}};
}

}  // namespace

std::optional<Diagnostic> text_before_list(std::string_view text, Span part, const Line& item) {
  const auto above = line_before(text, item, part.begin);
  if (!above || !has_text(*above) || is_item(text, *above) || !is_item(text, item)) return std::nullopt;
  if (indentation(text, item) < above->column() || continues_list(text, part, item, *above))
    return std::nullopt;
  return two_values(part, *above, "begint ook een lijst", hint_for(value_of(*above)));
}

// One line that stands somewhat too far is more likely one that was not meant to.
std::optional<Diagnostic> text_before_fields(std::string_view text, Span part, const Line& line) {
  const auto above = line_before(text, line, part.begin);
  if (!above || !has_text(*above) || is_item(text, *above) || is_item(text, line)) return std::nullopt;
  const bool block = has_name(line) && (line.words.ends_with(':') ? line.column() >= above->column() + 2
                                                                  : line.column() >= above->column() + 4);
  if (!block || !is_free(text, part, *above, line)) return std::nullopt;
  return two_values(part, *above, "staan ook velden",
                    "zet de tekst op een eigen regel eronder, achter de naam van een veld");
}

}  // namespace yaml
