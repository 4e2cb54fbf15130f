#include "yaml/misplaced_line.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "source/words.h"
#include "yaml/line_fault.h"
#include "yaml/moved_line.h"
#include "yaml/text_before_list.h"

namespace yaml {
namespace {

using source::Diagnostic;
using source::Span;

std::size_t apart(std::size_t a, std::size_t b) {
  return std::max(a, b) - std::min(a, b);
}

// The column of the dash that an item with a dash at `dash` was most likely meant to stand below: of the
// items above whose list is still open, the nearest.
std::optional<std::size_t> nearest_dash(std::string_view text, Span part, const Line& line,
                                        std::size_t dash) {
  std::optional<std::size_t> best;
  auto open = nowhere;
  for (auto above = line_before(text, line, part.begin); above && open > 0;
       above = line_before(text, *above, part.begin)) {
    const auto column = indentation(text, *above);
    if (column >= open) continue;
    open = column;
    if (is_item(text, *above) && (!best || apart(column, dash) < apart(*best, dash))) best = column;
  }
  return best;
}

// `doelen:`, then `doel: …` below it, then `- doel: …`: the first item lacks its dash.
std::optional<Line> item_without_dash(std::string_view text, Span part, const Line& line, std::size_t dash) {
  std::optional<Line> below;
  for (auto above = line_before(text, line, part.begin); above;
       above = line_before(text, *above, part.begin)) {
    if (indentation(text, *above) > dash) {
      below = above;
      continue;
    }
    const bool opens_list = has_name(*above) && above->words.ends_with(':') && above->column() <= dash;
    return opens_list && below && has_name(*below) && !is_item(text, *below) ? below : std::nullopt;
  }
  return std::nullopt;
}

// An item is put below an item, dash below dash.
std::optional<Diagnostic> misplaced_item(std::string_view text, Span part, const Line& line) {
  if (!is_item(text, line)) return std::nullopt;
  const auto dash = indentation(text, line);
  if (const auto first = item_without_dash(text, part, line, dash)) {
    return no_dash(place(part, first->content, first->end), first->words);
  }
  const auto meant = nearest_dash(text, part, line, dash);
  if (!meant || *meant == dash) return std::nullopt;
  return moved_item(text, part, line, *meant);
}

// Of the fields above that are open at this line: the one whose column differs least. A field that opens a
// block stands too far rather than not far enough.
std::optional<Line> nearest_field(std::string_view text, Span part, const Line& line) {
  std::optional<Line> best;
  auto open = nowhere;
  const auto difference = [&](const Line& other) { return apart(other.column(), line.column()); };
  for (auto above = line_before(text, line, part.begin); above;
       above = line_before(text, *above, part.begin)) {
    if (above->column() >= open || !has_name(*above)) continue;
    open = above->column();
    const bool as_near = best && difference(*above) == difference(*best) && line.words.ends_with(':');
    if (!best || difference(*above) < difference(*best) || as_near) best = above;
    if (open == 0) break;
  }
  return best;
}

// The number of lines from `line` on that stand in its column, up to one that stands more to the left.
std::size_t lines_in_column(std::string_view text, const Line& line) {
  std::size_t count = 0;
  for (Line next = line; next.words.empty() || next.column() >= line.column();
       next = line_at(text, next.end + 1)) {
    if (!next.words.empty() && next.column() == line.column()) ++count;
    next.end = std::min(text.find('\n', next.end), text.size());
    if (next.end == text.size()) break;
  }
  return count;
}

// `- doel: …`, then `gericht_op: …` at the margin, then lines that go on below the goal: the fault stands in
// the middle.
bool stands_too_far_left(const Line& above, const Line& line, std::string_view text, const Line& below) {
  return line.column() < below.column() && above.column() == below.column() && has_name(line) &&
         !line.words.ends_with(':') && lines_in_column(text, below) > 1;
}

// Where the fields below `parent` stand: most of them, or else two further than it.
bool is_column_of_children(std::string_view text, const Line& parent, const Line& line, std::size_t others) {
  const auto count = lines_in_column(text, line);
  return count > others || (count == others && line.column() == parent.column() + 2);
}

// `evaluatie:`, then `wat: …` right below it instead of two further, then lines that do stand further.
bool stands_below_its_parent(const Line& parent, const Line& line, std::string_view text, const Line& below) {
  const auto begin = indentation(text, line);
  return parent.column() <= begin && begin < parent.column() + 2 && parent.words.ends_with(':') &&
         has_name(line) && !line.words.ends_with(':') && below.column() > line.column() &&
         is_column_of_children(text, parent, below, 1);
}

// `evaluatie:`, then `wat: …` further than the lines below it, of which `line` is the first.
std::optional<Diagnostic> first_too_far(std::string_view text, Span part, const Line& line) {
  std::optional<Line> first;
  auto parent = line_before(text, line, part.begin);
  for (; parent && parent->column() > line.column(); parent = line_before(text, *parent, part.begin)) {
    first = parent;
  }
  const bool is_parent = parent && parent->column() < line.column() && parent->words.ends_with(':');
  if (!first || !is_parent || !has_name(*first) || is_item(text, *first)) return std::nullopt;
  if (!is_column_of_children(text, *parent, line, lines_in_column(text, *first))) return std::nullopt;
  return Diagnostic{.rule = "yaml.inspringen",
                    .span = place(part, first->content, first->end),
                    .message = "deze regel begint niet op dezelfde plek als de regels eronder",
                    .hints = {"haal " + spaces(first->column() - line.column()) +
                              " weg, dan staat hij recht boven " + source::in_backquotes(name_of(line))}};
}

Diagnostic not_below_its_parent(std::string_view text, Span part, const Line& parent, const Line& line,
                                const Line& below) {
  return {.rule = "yaml.inspringen",
          .span = place(part, indentation_end(text, line), line.end),
          .message = "deze regel begint niet op dezelfde plek als de regels eronder",
          .hints = {"zet er " + spaces(below.column() - line.column()) + " bij, dan hoort hij bij " +
                    source::in_backquotes(name_of(parent))}};
}

// `activiteiten:`, then `activiteit: …`, then lines two further, as they stand below an item with a dash.
bool lost_its_dash(std::string_view text, const Line& parent, const Line& line, const Line& below) {
  const bool opens_block = parent.column() < line.column() && parent.words.ends_with(':') && has_name(line);
  return opens_block && !is_item(text, line) && below.column() == line.column() + 2 &&
         lines_in_column(text, below) > 1 - (below.words.ends_with(':') ? 1U : 0U) &&
         lines_in_column(text, line) == 1;
}

// Whether the nearest line above that is as far to the left as this one begins with a dash there.
bool follows_item(std::string_view text, Span part, const Line& line) {
  if (is_item(text, line)) return false;
  for (auto above = line_before(text, line, part.begin); above;
       above = line_before(text, *above, part.begin)) {
    const auto begin = indentation(text, *above);
    if (begin <= line.column()) return begin == line.column() && begin < above->column();
  }
  return false;
}

}  // namespace

Diagnostic swallowed_item(std::string_view text, Span part, const Line& line) {
  if (auto fault = text_before_list(text, part, line)) return *std::move(fault);
  if (auto fault = misplaced_item(text, part, line)) return *std::move(fault);
  return {.rule = "yaml.tekst-en-lijst",
          .span = place(part, line.begin + indentation(text, line), line.end),
          .message = "deze regel begint met een streepje, maar hoort nu bij de tekst erboven",
          .hints = {"zet het streepje recht onder de andere; is het één tekst? begin die met `|`"}};
}

Diagnostic misplaced_line(std::string_view text, Span part, const Line& line) {
  if (auto fault = own_fault(part, line)) return *std::move(fault);
  if (auto fault = text_before_list(text, part, line)) return *std::move(fault);
  if (auto fault = misplaced_item(text, part, line)) return *std::move(fault);
  const auto neighbour = nearest_field(text, part, line);
  const auto above = line_before(text, line, part.begin);
  if (!above) return bad_indentation(text, part, line, neighbour);
  if (auto fault = own_fault(part, *above)) return *std::move(fault);
  const bool no_name = !has_name(line);
  if (no_name && follows_item(text, part, line)) {
    return no_dash(place(part, line.content, line.end), line.words);
  }
  const auto first = line_before(text, *above, part.begin);
  if (first && stands_too_far_left(*first, *above, text, line)) {
    return bad_indentation(text, part, *above, first);
  }
  if (first && stands_below_its_parent(*first, *above, text, line)) {
    return not_below_its_parent(text, part, *first, *above, line);
  }
  if (auto fault = first_too_far(text, part, line)) return *std::move(fault);
  if (first && lost_its_dash(text, *first, *above, line)) {
    return no_dash(place(part, above->content, above->end), above->words);
  }
  if (auto fault = text_before_fields(text, part, line)) return *std::move(fault);
  return bad_indentation(text, part, line, neighbour);
}

}  // namespace yaml
