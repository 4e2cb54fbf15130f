#include "yaml/lost_line.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "source/words.h"
#include "yaml/line.h"
#include "yaml/moved_line.h"

namespace yaml {
namespace {

/// Where the lost line would stand, and how much further the line below it then has to.
struct Room {
  std::size_t column = 0;
  std::size_t shift = 0;
  bool for_one = true;  // only one field fits there
};

source::Diagnostic lost_line(const MendedText& text, const Line& line, const std::string& name, Room room) {
  const auto before = room.column == 0 ? "zonder spaties" : "met " + spaces(room.column);
  const auto what = (room.for_one ? "" : "de naam van het veld, zoals ") + source::in_backquotes(name + ":");
  const auto then = room.shift == 0 ? std::string() : "; zet " + spaces(room.shift) + " voor dit streepje";
  return {.rule = "yaml.regel-vergeten",
          .span = place(text.part, indentation_end(text.text, line), line.end),
          .message = "boven deze regel ontbreekt een regel met de naam van een veld",
          .hints = {"zet erboven " + what + ", " + before + " ervoor" + then}};
}

void add_line(const MendedText& text, const Line& line, const std::string& name, Room room, Ways& ways) {
  auto words = std::string(room.column, ' ') + name + ":\n" + std::string(room.shift, ' ');
  ways.push_back({text, lost_line(text, line, name, room)});
  ways.back().text.replace(line.begin, line.begin, words);
}

bool has_holder(const Outline& outline, std::string_view field, std::string_view name) {
  const auto& holders = outline.holders_of(field);
  return std::any_of(holders.begin(), holders.end(), [&](const auto& each) { return each.name == name; });
}

// Whether the block that `line` goes on with has a field further down.
bool has_below(const MendedText& text, Line line, std::string_view name, std::size_t column) {
  while (line.end < text.part.end) {
    line = line_at(text.text, line.end + 1);
    if (line.words.empty()) continue;
    if (line.column() < column) return false;
    if (line.column() == column && is_item(text.text, line)) return false;
    if (line.column() == column && name_of(line) == name) return true;
  }
  return false;
}

// Whether a field may stand in `column` above `line`: below a field that holds it and does not have it yet.
bool may_stand(const MendedText& text, const Line& line, const std::string& name, std::size_t column,
               const Outline& outline) {
  if (has_below(text, line, name, column)) return false;
  bool same_block = true;
  for (auto above = line_before(text.text, line, text.part.begin); above;
       above = line_before(text.text, *above, text.part.begin)) {
    if (above->column() < column) return has_holder(outline, name, name_of(*above));
    if (same_block && above->column() == column && name_of(*above) == name) return false;
    if (above->column() == column && is_item(text.text, *above)) same_block = false;
  }
  return has_holder(outline, name, "");
}

void add_in(const MendedText& text, const Line& line, Room room, const Outline& outline, Ways& ways) {
  const bool item = is_item(text.text, line);
  std::vector<std::string> names;
  for (const auto& holder : outline.holders_of(name_of(line))) {
    const bool fits = !holder.name.empty() && holder.is_list == item;
    if (fits && may_stand(text, line, holder.name, room.column, outline)) names.push_back(holder.name);
  }
  room.for_one = names.size() == 1;
  for (const auto& name : names) add_line(text, line, name, room, ways);
}

// A list may begin in the column of its name.
void add_above(const MendedText& text, const Line& line, const Outline& outline, Ways& ways) {
  const auto begin = indentation(text.text, line);
  if (begin >= 2) add_in(text, line, {begin - 2, 0}, outline, ways);
  if (!is_item(text.text, line)) return;
  add_in(text, line, {begin, 0}, outline, ways);
  add_in(text, line, {begin, 2}, outline, ways);
}

// The first of the lines above that stand further than `line`.
std::optional<Line> first_further(const MendedText& text, const Line& line) {
  std::optional<Line> first;
  for (auto above = line_before(text.text, line, text.part.begin); above;
       above = line_before(text.text, *above, text.part.begin)) {
    if (indentation(text.text, *above) <= indentation(text.text, line)) break;
    first = above;
  }
  return first;
}

}  // namespace

void add_lost_lines(const MendedText& text, std::size_t offset, const Outline& outline, Ways& ways) {
  const Line line = line_at(text.text, offset);
  if (has_name(line)) add_above(text, line, outline, ways);
  const auto first = first_further(text, line);
  if (first && has_name(*first)) add_above(text, *first, outline, ways);
}

void add_opener(const MendedText& text, std::size_t offset, Ways& ways) {
  const Line line = line_at(text.text, offset);
  for (auto above = line_before(text.text, line, text.part.begin); above;
       above = line_before(text.text, *above, text.part.begin)) {
    if (above->column() >= line.column()) continue;
    const bool opens = has_name(*above) && above->words.ends_with(':') && !is_item(text.text, *above);
    if (!opens) return;
    ways.push_back({text, moved_line(text.text, text.part, *above, line.column())});
    ways.back().text.replace(above->begin, above->content, std::string(line.column(), ' '));
    return;
  }
}

}  // namespace yaml
