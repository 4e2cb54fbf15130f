#include "yaml/nameless_text.h"

#include <string>
#include <vector>

#include "source/words.h"
#include "yaml/moved_line.h"
#include "yaml/no_field.h"

namespace yaml {
namespace {

source::Diagnostic nameless(const MendedText& text, const Line& line, const std::string& name) {
  return {.rule = "yaml.geen-veld",
          .span = place(text.part, line.content, line.content + line.words.size()),
          .message = "voor deze tekst ontbreekt de naam van het veld",
          .hints = {write_hint("- " + name + ": " + std::string(line.words),
                               "zet " + source::in_backquotes(name + ":") + " achter het streepje")}};
}

// The lines from the first without a name, right below a field, down to `line`.
std::vector<Line> lines_of_text(const MendedText& text, const Line& line) {
  std::vector<Line> lines = {line};
  for (auto above = line_before(text.text, line, text.part.begin); above && !has_name(*above);
       above = line_before(text.text, *above, text.part.begin)) {
    if (above->column() != line.column() || is_item(text.text, *above)) return {};
    lines.push_back(*above);
  }
  return lines;
}

}  // namespace

void add_name(const MendedText& text, const Line& line, const Outline& outline, Ways& ways) {
  const auto below = line_below(text.text, line);
  const bool has_fields = below && below->column() == line.column() && is_item(text.text, line);
  if (!has_fields || outline.knows(line.words) || lacks_colon_after_name(text.text, line)) return;
  for (const auto& holder : outline.holders_of(name_of(*below))) {
    const auto& fields = outline.fields_of(holder.name);
    if (!holder.is_list || fields.front() == name_of(*below)) continue;
    ways.push_back({text, nameless(text, line, fields.front())});
    ways.back().text.replace(line.content, line.content, fields.front() + ": ");
  }
}

void add_text_of_field(const MendedText& text, const Line& line, Ways& ways) {
  if (is_item(text.text, line)) return;
  const auto lines = lines_of_text(text, line);
  const auto above = lines.empty() ? std::nullopt : line_before(text.text, lines.back(), text.part.begin);
  if (!above || !value_of(*above).empty() || line.column() > above->column()) return;
  const auto count = above->column() + 2 - line.column();
  const auto name = source::in_backquotes(name_of(*above));
  const Line& first = lines.back();
  ways.push_back(
      {text, source::Diagnostic{.rule = "yaml.inspringen",
                                .span = place(text.part, first.content, first.end),
                                .message = "deze tekst springt niet in onder " + name,
                                .hints = {"zet er " + spaces(count) + " voor, dan hoort hij bij " + name}}});
  for (const Line& each : lines) ways.back().text.replace(each.begin, each.begin, std::string(count, ' '));
}

}  // namespace yaml
