#include "yaml/second_document.h"

#include <optional>
#include <string>

#include "yaml/line.h"
#include "yaml/moved_line.h"
#include "yaml/scalar_end.h"
#include "yaml/stray_dash.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::Span;

Diagnostic end_mark(Span place) {
  return {.rule = "yaml.overtollig",
          .span = place,
          .message = "na een regel `...` leest niemand verder, maar hier staat nog tekst onder",
          .hints = {"haal de regel met `...` weg"}};
}

Diagnostic first_line_indented(std::string_view text, Span part, const Line& line) {
  return {.rule = "yaml.inspringen",
          .span = place(part, indentation_end(text, line), line.end),
          .message = "deze regel springt in, maar de regels eronder niet",
          .hints = {move_hint(line.column(), 0)}};
}

Diagnostic misfit(std::string_view text, Span part, std::size_t begin) {
  return {.rule = "yaml.inspringen",
          .span = place(part, begin, line_end(text, begin)),
          .message = "deze regel past niet bij de regels erboven",
          .hints = {text[begin] == '-' ? "zet een spatie achter het streepje, en kijk naar het inspringen"
                                       : "kijk naar het inspringen en naar een komma of haakje te veel"}};
}

std::optional<Line> first_line(std::string_view text, Line line, std::size_t part_begin) {
  std::optional<Line> first;
  for (auto above = line_before(text, line, part_begin); above;
       above = line_before(text, *above, part_begin)) {
    first = above;
  }
  return first;
}

}  // namespace

Diagnostic second_document(std::string_view text, Span part, std::size_t begin) {
  if (text.substr(begin).starts_with("---")) {
    return {.rule = "yaml.meer-delen",
            .span = place(part, begin, line_end(text, begin)),
            .message = "na een regel `---` begint een tweede deel, maar een bestand heeft er maar een",
            .hints = {"haal de regel weg, of maak een apart bestand"}};
  }
  const Line line = line_at(text, begin);
  const auto above = line_before(text, line, part.begin);
  if (above && above->words == "...") return end_mark(place(part, above->content, above->end));
  const auto first = first_line(text, line, part.begin);
  const bool starts_line = line.content == begin;
  if (starts_line && first && indentation_end(text, *first) - first->begin > line.column()) {
    return first_line_indented(text, part, *first);
  }
  const bool has_dash = first && has_name(*first) && is_item(text, *first) && has_name(line);
  if (starts_line && has_dash && line.column() == 0) return dash_before_field(text, part, *first, line.begin);
  return misfit(text, part, begin);
}

}  // namespace yaml
