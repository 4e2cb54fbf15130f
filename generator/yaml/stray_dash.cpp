#include "yaml/stray_dash.h"

#include <optional>
#include <string>

namespace yaml {
namespace {

// The item above with its dash in the column of the line at `offset`, which has none.
std::optional<Line> item_in_column(const MendedText& text, const Line& line) {
  std::optional<Line> item;
  for (auto above = line_before(text.text, line, text.part.begin); above;
       above = line_before(text.text, *above, text.part.begin)) {
    const auto begin = indentation(text.text, *above);
    if (begin > line.column()) continue;
    if (begin < line.column() || !is_item(text.text, *above) || !has_name(*above)) break;
    item = above;
  }
  return item;
}

std::size_t items_in_column(std::string_view text, Line line, std::size_t end) {
  const auto column = indentation(text, line);
  std::size_t count = 0;
  for (; line.begin < end; line = line_at(text, line.end + 1)) {
    if (is_item(text, line) && indentation(text, line) == column) ++count;
  }
  return count;
}

}  // namespace

source::Diagnostic dash_before_field(std::string_view text, source::Span part, const Line& line,
                                     std::size_t end) {
  const auto rest = items_in_column(text, line, end) > 1 ? ", en haal ook de streepjes eronder weg" : "";
  return {.rule = "yaml.streepje",
          .span = place(part, indentation_end(text, line), line.end),
          .message = "voor deze regel staat een streepje, maar voor de regels eronder niet",
          .hints = {write_hint(line.words, "haal het streepje en de spatie weg") + rest}};
}

void add_without_dashes(const MendedText& text, Line line, Ways& ways) {
  if (!is_item(text.text, line)) return;
  const auto column = indentation(text.text, line);
  ways.push_back({text});
  auto& way = ways.back().text;
  for (; line.column() > column; line = line_at(way.text, line.end + 1)) {
    const auto begin = indentation_end(way.text, line);
    if (is_item(way.text, line) && begin - line.begin == column) way.replace(begin, line.content, "");
    line = line_at(way.text, line.begin);
    if (line.end >= way.part.end) break;
  }
}

void add_without_dash_above(const MendedText& text, std::size_t offset, Ways& ways) {
  const Line line = line_at(text.text, offset);
  const auto item = is_item(text.text, line) ? std::nullopt : item_in_column(text, line);
  if (!item) return;
  const auto before = ways.size();
  add_without_dashes(text, *item, ways);
  if (ways.size() > before) ways.back().cause = dash_before_field(text.text, text.part, *item, line.begin);
}

}  // namespace yaml
