#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "markdown/block_places.h"
#include "markdown/blocks.h"
#include "markdown/failed_table.h"
#include "markdown/html.h"
#include "markdown/tables.h"

// A list-table, as in reStructuredText and MyST: each item of the list is a row, the items of its own list
// are the cells, and a cell holds any blocks. The first row is the head.
namespace markdown {
namespace {

constexpr std::size_t most_columns = 64;

class ListTableReader {
 public:
  ListTableReader(cmark_node* container, source::Span opening, Context& context)
      : container_(container), opening_(opening), context_(context) {}

  document::Table read() {
    for (cmark_node* node = cmark_node_first_child(container_); node; node = cmark_node_next(node)) {
      read_part(node);
    }
    if (rows_.empty()) {
      if (!reported_)
        report(opening_, "in deze `:::tabel` staat geen tabel", "schrijf elke rij als `- - cel`");
      return {};
    }
    return make_table();
  }

 private:
  void read_part(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_LIST:
        for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item))
          read_row(item);
        return;
      case CMARK_NODE_THEMATIC_BREAK:
        reported_ = true;
        context_.error("tabel.streep", opening_of(node, context_),
                       "een rij van alleen `-` is in Markdown een streep, geen rij met lege cellen",
                       "schrijf elke cel op een eigen regel die met `-` begint");
        return;
      case CMARK_NODE_HTML_BLOCK:
        return check_html_block(literal_of(node), span_of(node, context_), context_);
      case CMARK_NODE_PARAGRAPH:
        if (check_failed_table(words_of(node, context_), context_)) {
          leave_out(node, context_);
          reported_ = true;
          return;
        }
        [[fallthrough]];
      default:
        leave_out(node, context_);
        report(opening_of(node, context_), "dit hoort niet bij de rijen van de tabel",
               "schrijf elke rij als `- - cel`, of zet dit buiten `:::tabel`");
    }
  }

  void read_row(cmark_node* item) {
    cmark_node* cells = cmark_node_first_child(item);
    const bool bullets = cells && cmark_node_get_type(cells) == CMARK_NODE_LIST &&
                         cmark_node_get_list_type(cells) == CMARK_BULLET_LIST;
    if (!bullets) {
      leave_out(item, context_);
      report(opening_of(item, context_), "deze rij heeft geen cellen", "schrijf elke rij als `- - cel`");
      return;
    }
    document::Row row{{}, span_of(item, context_)};
    for (cmark_node* cell = cmark_node_first_child(cells); cell; cell = cmark_node_next(cell)) {
      row.cells.push_back({read_blocks(cell, context_), rows_.empty(), span_of(cell, context_)});
    }
    if (cmark_node* more = cmark_node_next(cells)) {
      leave_out(more, context_);
      report(opening_of(more, context_), "dit hoort bij geen cel van deze rij",
             "begin elke cel met `-`, en laat tekst van een cel verder inspringen");
    }
    places_.push_back(opening_of(item, context_));
    rows_.push_back(std::move(row));
  }

  document::Table make_table() {
    document::Table made;
    document::Row head = std::move(rows_.front());
    if (head.cells.size() > most_columns) {
      report(places_.front(), "deze tabel heeft meer dan " + std::to_string(most_columns) + " kolommen",
             "verdeel de tabel over meer tabellen");
      head.cells.resize(most_columns);
    }
    const std::size_t columns = head.cells.size();
    made.alignments.resize(columns, document::Alignment::None);
    made.head.push_back(std::move(head));
    for (std::size_t index = 1; index < rows_.size(); ++index) {
      const std::size_t cells = rows_[index].cells.size();
      even_row(rows_[index], columns, places_[index],
               cells < columns ? say_missing(columns - cells) + ": voeg een regel `  -` toe; leeg mag ook"
                               : std::string("haal een cel te veel weg, of voeg cellen samen"),
               context_);
      made.body.push_back(std::move(rows_[index]));
    }
    return made;
  }

  void report(source::Span span, std::string message, std::string hint) {
    reported_ = true;
    context_.error("tabel.inhoud", span, std::move(message), std::move(hint));
  }

  cmark_node* container_;
  source::Span opening_;
  Context& context_;
  std::vector<document::Row> rows_;
  std::vector<source::Span> places_;  // the first line of each row
  bool reported_ = false;
};

}  // namespace

document::Table read_list_table(cmark_node* container, source::Span opening, Context& context) {
  return ListTableReader(container, opening, context).read();
}

}  // namespace markdown
