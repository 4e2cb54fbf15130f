#include "yaml/meant_column.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "yaml/line.h"
#include "yaml/line_fault.h"

namespace yaml {
namespace {

constexpr std::size_t most_lines_around = 200;  // to look back, and as many to look ahead

using Columns = std::set<std::size_t>;

/// The line behind the blanks, as if it began there.
struct Words {
  std::string_view text;
  Line line;

  bool item() const { return is_item(text, line); }
};

Words behind(std::string_view text, const Blanks& blanks) {
  const auto rest = text.substr(blanks.end);
  return {rest, line_at(rest, 0)};
}

bool opens_block(const Line& line) {
  return has_name(line) && value_of(line).find_first_not_of("|>-") == nowhere;
}

// Where the dash of a line stands, or else its first word.
std::size_t start_of(std::string_view text, const Line& line) {
  return indentation(text, line);
}

// Where a line may begin: at the fields, or for an item at the dashes, that are open above it.
Columns open_columns(std::string_view text, const Line& line, bool item) {
  Columns columns;
  auto open = nowhere;
  std::size_t count = 0;
  for (auto above = line_before(text, line, 0); above && open > 0 && ++count < most_lines_around;
       above = line_before(text, *above, 0)) {
    const auto column = start_of(text, *above);
    if (column >= open) continue;
    open = column;
    if (!item) columns.insert(above->column());
    if (item && is_item(text, *above)) columns.insert(column);
  }
  return columns;
}

std::optional<Line> line_after(std::string_view text, const Line& line) {
  const auto next = text.find_first_not_of(" \t\r\n", line.end);
  return next == nowhere ? std::nullopt : std::optional(line_at(text, next));
}

void add_column_of_name(std::string_view text, const Line& line, const Words& words, Columns& found) {
  const bool same = blanks_at(text, line.begin).are_plain() && name_of(line) == name_of(words.line);
  if (same && is_item(text, line) == words.item()) found.insert(start_of(text, line));
}

// Where the field of this name stands elsewhere.
Columns columns_of_name(std::string_view text, const Line& line, const Words& words) {
  Columns found;
  if (!has_name(words.line)) return found;
  std::size_t count = 0;
  for (auto above = line_before(text, line, 0); above && ++count < most_lines_around;
       above = line_before(text, *above, 0))
    add_column_of_name(text, *above, words, found);
  count = 0;
  for (auto below = line_after(text, line); below && ++count < most_lines_around;
       below = line_after(text, *below))
    add_column_of_name(text, *below, words, found);
  return found;
}

// Whether the line below can stand where it does, below one that begins in `column`.
bool fits_above(std::string_view text, const Words& words, std::size_t column, const Line& below) {
  const auto content = column + words.line.column();
  const auto start = start_of(text, below);
  const bool as_list = start == content && is_item(text, below);
  return opens_block(words.line) ? start == content + 2 || as_list : start <= content;
}

Columns that_fit_above(std::string_view text, const Line& line, const Words& words, const Columns& columns) {
  const auto below = line_after(text, line);
  if (!below || !blanks_at(text, below->begin).are_plain()) return columns;
  Columns fitting;
  for (const auto column : columns) {
    if (fits_above(text, words, column, *below)) fitting.insert(column);
  }
  return fitting.empty() ? columns : fitting;
}

Columns that_are_also_in(const Columns& others, const Columns& columns) {
  Columns both;
  std::set_intersection(columns.begin(), columns.end(), others.begin(), others.end(),
                        std::inserter(both, both.end()));
  return both;
}

// The one column that tabs of a usual width lead to, or the only one that there is.
std::optional<std::size_t> reached_by_tabs(const Blanks& blanks, std::optional<std::size_t> width,
                                           const Columns& columns) {
  if (width && columns.contains(blanks.width(*width))) return blanks.width(*width);
  Columns reached = columns.size() == 1 ? columns : Columns();
  for (const std::size_t tab : {2, 4, 6, 8}) {
    if (columns.contains(blanks.width(tab))) reached.insert(blanks.width(tab));
  }
  return reached.size() == 1 ? std::optional(*reached.begin()) : std::nullopt;
}

std::optional<std::size_t> most_likely(std::string_view text, const Line& line, const Blanks& blanks,
                                       std::optional<std::size_t> width) {
  const auto words = behind(text, blanks);
  if (const auto above = line_before(text, line, 0); above && opens_block(*above)) return above->column() + 2;
  const auto columns = that_fit_above(text, line, words, open_columns(text, line, words.item()));
  const auto as_elsewhere = that_are_also_in(columns_of_name(text, line, words), columns);
  if (as_elsewhere.size() == 1) return *as_elsewhere.begin();
  return reached_by_tabs(blanks, width, columns);
}

// The column of the line above, when that is one that this line can share.
std::optional<std::size_t> shared_with(std::string_view text, const Line& above, const Words& words) {
  const bool alike = is_item(text, above) == words.item() || (words.item() && opens_block(above));
  return alike ? std::optional(start_of(text, above)) : std::nullopt;
}

}  // namespace

Blanks blanks_at(std::string_view text, std::size_t begin) {
  Blanks blanks{.begin = begin, .end = begin};
  while (blanks.end < text.size()) {
    const auto rest = text.substr(blanks.end);
    if (rest.starts_with(hard_space)) {
      ++blanks.hard;
      blanks.end += hard_space.size();
      continue;
    }
    if (rest[0] != ' ' && rest[0] != '\t') break;
    ++(rest[0] == '\t' ? blanks.tabs : blanks.spaces);
    ++blanks.end;
  }
  return blanks;
}

// Who begins two lines below each other in the same way means them to stand below each other.
std::optional<std::size_t> MeantColumns::of(std::string_view text, const Blanks& blanks) {
  const Line line = line_at(text, blanks.begin);
  const auto own = text.substr(blanks.begin, blanks.end - blanks.begin);
  const auto above = line_before(text, line, 0);
  std::optional<std::size_t> column;
  if (above && above->begin == last_begin_ && own == last_)
    column = shared_with(text, *above, behind(text, blanks));
  if (!column) column = most_likely(text, line, blanks, width_);
  last_ = own;
  last_begin_ = blanks.begin;
  const auto others = blanks.hard + blanks.spaces;
  const bool shows_width = column && *column > others && (*column - others) % blanks.tabs == 0;
  if (shows_width) width_ = (*column - others) / blanks.tabs;
  return column;
}

}  // namespace yaml
