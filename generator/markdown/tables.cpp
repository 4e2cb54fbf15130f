#include "markdown/tables.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/block_places.h"
#include "markdown/blocks.h"
#include "markdown/html.h"
#include "markdown/inlines.h"
#include "markdown/table_lines.h"

namespace markdown {
namespace {

document::Alignment alignment_of(std::uint8_t letter) {
  switch (letter) {
    case 'l':
      return document::Alignment::Left;
    case 'c':
      return document::Alignment::Centre;
    case 'r':
      return document::Alignment::Right;
    default:
      return document::Alignment::None;
  }
}

std::vector<document::Alignment> alignments_of(cmark_node* table) {
  std::vector<document::Alignment> result;
  const std::uint8_t* letters = cmark_gfm_extensions_get_table_alignments(table);
  for (std::uint16_t column = 0; column < cmark_gfm_extensions_get_table_columns(table); ++column) {
    result.push_back(alignment_of(letters[column]));
  }
  return result;
}

class TableReader {
 public:
  TableReader(cmark_node* node, Context& context) : node_(node), context_(context) {}

  document::Table read() {
    document::Table made;
    made.alignments = alignments_of(node_);
    made.span = span_of(node_, context_);
    for (cmark_node* row = cmark_node_first_child(node_); row; row = cmark_node_next(row)) {
      const bool head = cmark_gfm_extensions_get_table_row_is_header(row) != 0;
      (head ? made.head : made.body).push_back(read_row(row, head, made.alignments.size()));
    }
    return made;
  }

 private:
  // cmark's place of the head is wrong in a list item and behind a paragraph, so a row is what its line
  // holds.
  source::Span row_span(cmark_node* row, bool head) const {
    if (head) {
      const source::Span table = span_of(node_, context_);
      return range(table.begin, context_.lines.end(context_.lines.line_at(table.begin)));
    }
    const int line = cmark_node_get_start_line(row);
    const std::size_t word = context_.text.find_first_not_of(" \t>", context_.lines.begin(line));
    const std::uint32_t end = context_.lines.end(line);
    return range(std::min<std::size_t>(word, end), end);
  }

  document::Row read_row(cmark_node* row, bool head, std::size_t columns) {
    document::Row made{{}, row_span(row, head)};
    const std::vector<source::Span> places = cells_of(context_.text, made.span);
    std::size_t index = 0;
    for (cmark_node* node = cmark_node_first_child(row); node; node = cmark_node_next(node), ++index) {
      const source::Span place = index < places.size() ? places[index] : made.span;
      made.cells.push_back({as_blocks(read_inlines(node, place, context_), place), head, place});
    }
    if (!head && places.size() != columns) report(made.span, places.size(), columns);
    return made;
  }

  void report(source::Span place, std::size_t found, std::size_t expected) {
    document::Row counted{std::vector<document::Cell>(found), place};
    even_row(counted, expected, place,
             found < expected ? hint_for_short(place, expected - found) : hint_for_long(), context_);
  }

  // A line without any `|` is text that stands too close to the table.
  std::string hint_for_short(source::Span place, std::size_t missing) const {
    constexpr std::size_t longest_row = 60;
    std::string row = context_.text.substr(place.begin, place.end - place.begin);
    row.erase(row.find_last_not_of(" \t\r") + 1);
    if (row.find('|') == std::string::npos)
      return "zet een lege regel onder de tabel als deze regel er niet bij hoort";
    const bool can_be_shown = row.size() + 2 * missing <= longest_row && row.find('`') == std::string::npos &&
                              !find_placeholder(row, 0);
    if (!can_be_shown) return say_missing(missing) + ": zet voor elke lege cel ` |` achter de regel";
    if (!row.ends_with('|') || row.ends_with("\\|")) row += " |";
    for (std::size_t cell = 0; cell < missing; ++cell) row += " |";
    return say_missing(missing) + ": schrijf `" + row + "`";
  }

  static std::string hint_for_long() {
    return "haal de `|` te veel weg; een `|` in de tekst schrijf je als `\\|`";
  }

  cmark_node* node_;
  Context& context_;
};

}  // namespace

document::Table read_table(cmark_node* node, Context& context) {
  return TableReader(node, context).read();
}

document::Table read_table_of_container(cmark_node* container, source::Span opening, Context& context) {
  cmark_node* first = cmark_node_first_child(container);
  if (!first || !is_type(first, "table")) return read_list_table(container, opening, context);
  for (cmark_node* more = cmark_node_next(first); more; more = cmark_node_next(more)) {
    if (cmark_node_get_type(more) == CMARK_NODE_HTML_BLOCK) {
      check_html_block(literal_of(more), span_of(more, context), context);
      continue;
    }
    leave_out(more, context);
    context.error("tabel.inhoud", opening_of(more, context), "in `:::tabel` mag na de tabel niets meer staan",
                  "zet deze tekst onder de regel met `:::`");
  }
  return read_table(first, context);
}

std::string say_missing(std::size_t cells) {
  return cells == 1 ? std::string("er ontbreekt een cel")
                    : "er ontbreken " + std::to_string(cells) + " cellen";
}

void even_row(document::Row& row, std::size_t columns, source::Span place, std::string hint,
              Context& context) {
  if (row.cells.size() == columns) return;
  const std::string found = std::to_string(row.cells.size());
  context.error("tabel.ongelijke-rij", place,
                "deze rij heeft " + found + (row.cells.size() == 1 ? " cel" : " cellen") +
                    ", de kop van de tabel heeft er " + std::to_string(columns),
                std::move(hint));
  row.cells.resize(columns);
}

}  // namespace markdown
