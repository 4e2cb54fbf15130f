#include "markdown/table_lines.h"

#include <cstdint>

namespace markdown {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

source::Span trimmed(std::string_view text, source::Span span) {
  while (span.begin < span.end && is_blank(text[span.begin])) ++span.begin;
  while (span.end > span.begin && is_blank(text[span.end - 1])) --span.end;
  return span;
}

}  // namespace

std::string_view within_quotes(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t>");
  return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

bool is_table_rule(std::string_view line) {
  line = within_quotes(line);
  return line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::vector<source::Span> cells_of(std::string_view text, source::Span row) {
  row = trimmed(text, row);
  std::vector<source::Span> cells;
  std::uint32_t begin = row.begin;
  for (std::uint32_t at = row.begin; at < row.end; ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '|') {
      if (at > row.begin) cells.push_back(trimmed(text, range(begin, at)));
      begin = at + 1;
    }
  }
  if (begin < row.end) cells.push_back(trimmed(text, range(begin, row.end)));
  return cells;
}

int head_line_of(int first_line, int last_line, const Lines& lines) {
  for (int number = first_line + 1; number <= last_line; ++number) {
    if (is_table_rule(lines.line(number))) return number - 1;
  }
  return first_line;
}

}  // namespace markdown
