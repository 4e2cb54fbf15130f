#include "yaml/moved_line.h"

#include <algorithm>
#include <utility>

#include "source/words.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::Span;

// The open field above a line that stands in `column`.
std::optional<Line> field_in_column(std::string_view text, Span part, const Line& line, std::size_t column) {
  auto open = nowhere;
  for (auto above = line_before(text, line, part.begin); above && open > column;
       above = line_before(text, *above, part.begin)) {
    if (above->column() == column && has_name(*above)) return above;
    open = std::min(open, above->column());
  }
  return std::nullopt;
}

}  // namespace

std::string spaces(std::size_t count) {
  return count == 1 ? "1 spatie" : std::to_string(count) + " spaties";
}

std::string move_hint(std::size_t from, std::size_t to) {
  return to < from ? "haal " + spaces(from - to) + " weg" : "zet er " + spaces(to - from) + " bij";
}

Diagnostic bad_indentation(std::string_view text, Span part, const Line& line,
                           const std::optional<Line>& neighbour) {
  std::string hint = "geef alle velden van een onderdeel evenveel spaties ervoor";
  if (neighbour && neighbour->column() != line.column()) {
    hint = move_hint(line.column(), neighbour->column()) + ", dan staat hij recht onder " +
           source::in_backquotes(name_of(*neighbour));
  }
  return {.rule = "yaml.inspringen",
          .span = place(part, indentation_end(text, line), line.end),
          .message = "deze regel begint niet op dezelfde plek als de regels waar hij bij hoort",
          .hints = {std::move(hint)}};
}

Diagnostic moved_item(std::string_view text, Span part, const Line& line, std::size_t column) {
  const auto dash = indentation(text, line);
  return {.rule = "yaml.inspringen",
          .span = place(part, line.begin + dash, line.end),
          .message = "dit streepje staat niet recht onder het streepje waar het bij hoort",
          .hints = {move_hint(dash, column)}};
}

Diagnostic moved_line(std::string_view text, Span part, const Line& line, std::size_t column) {
  if (is_item(text, line)) return moved_item(text, part, line, column);
  auto problem = bad_indentation(text, part, line, field_in_column(text, part, line, column));
  if (!problem.hints.front().starts_with("geef")) return problem;
  problem.hints = {move_hint(line.column(), column)};
  return problem;
}

Diagnostic text_left_behind(Span part, const Line& line, std::size_t count) {
  return {.rule = "yaml.inspringen",
          .span = place(part, line.content, line.end),
          .message = "deze regel springt minder ver in dan de tekst erboven",
          .hints = {"zet er " + spaces(count) + " bij, dan hoort hij bij die tekst"}};
}

}  // namespace yaml
