#include "markdown/block_places.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "markdown/table_lines.h"

namespace markdown {
namespace {

int count_breaks(cmark_node* parent) {
  int count = 0;
  for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
    const auto type = cmark_node_get_type(node);
    count += type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ? 1 : count_breaks(node);
  }
  return count;
}

}  // namespace

source::Span span_of(cmark_node* node, const Context& context) {
  const Lines& lines = context.lines;
  int first = cmark_node_get_start_line(node);
  int last = cmark_node_get_end_line(node);
  std::uint32_t begin = lines.offset(first, cmark_node_get_start_column(node));
  // The end column of lists and of headings with a line below them may be 0: use the whole line then.
  const int end_column = cmark_node_get_end_column(node);
  std::uint32_t end = end_column > 0 ? lines.offset(last, end_column + 1) : lines.end(last);

  cmark_node* next = cmark_node_next(node);
  if (first == 0 && next && is_type(next, "table")) {
    // A paragraph that a table follows at once has no place: it stands where cmark lets the table begin.
    first = cmark_node_get_start_line(next);
    begin = lines.offset(first, cmark_node_get_start_column(next));
    end = lines.end(head_line_of(first, cmark_node_get_end_line(next), lines) - 1);
  } else if (is_type(node, "table")) {
    const int head = head_line_of(first, last, lines);
    if (head > first)
      begin = static_cast<std::uint32_t>(context.text.find_first_not_of(" \t>", lines.begin(head)));
  }
  while (end > begin && std::string_view(" \t\r\n").find(context.text[end - 1]) != std::string_view::npos)
    --end;
  return range(begin, std::max(begin, end));
}

source::Span opening_of(cmark_node* node, const Context& context) {
  const int line = cmark_node_get_start_line(node);
  const std::uint32_t begin = context.lines.offset(line, cmark_node_get_start_column(node));
  return range(begin, std::max(begin, context.lines.end(line)));
}

// cmark takes link definitions out of a paragraph and leaves its place as it was: the words stand lower.
source::Span words_of(cmark_node* paragraph, const Context& context) {
  source::Span span = span_of(paragraph, context);
  const int last = context.lines.line_at(span.end);
  const int breaks = count_breaks(paragraph);
  for (int line = context.lines.line_at(span.begin); last - line > breaks; ++line) {
    const std::string_view rest = std::string_view(context.text).substr(span.begin);
    const std::size_t first = rest.find_first_not_of(" \t>");
    const bool definition = first != std::string_view::npos && rest[first] == '[' &&
                            rest.substr(0, rest.find('\n')).find("]:") != std::string_view::npos;
    if (!definition) break;
    span.begin = std::min(context.lines.begin(line + 1), span.end);
  }
  const std::size_t word = context.text.find_first_not_of(" \t>", span.begin);
  if (word < span.end) span.begin = static_cast<std::uint32_t>(word);
  return span;
}

}  // namespace markdown
