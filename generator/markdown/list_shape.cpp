#include "markdown/list_shape.h"

#include <string>

#include "markdown/block_places.h"

namespace markdown {
namespace {

// In columns from 1, as cmark has them.
int column_of(cmark_node* node) {
  return cmark_node_get_start_column(node);
}

// Where the words of an item begin.
int words_column(cmark_node* item) {
  cmark_node* first = cmark_node_first_child(item);
  return first ? column_of(first) : column_of(item) + 2;
}

void report(cmark_node* item, int column, std::string message, Context& context) {
  const auto missing = std::to_string(column - column_of(item));
  const auto spaces = missing == "1" ? " spatie" : " spaties";
  context.report(source::Severity::Warning, "markdown.inspringen", opening_of(item, context),
                 std::move(message), "zet er " + missing + spaces + " bij, ook voor de punten eronder");
}

// `1. een`, and below it `  - onder`: a list of its own.
bool follows_at_once(cmark_node* list, cmark_node* before) {
  return cmark_node_get_type(before) == CMARK_NODE_LIST && column_of(list) > column_of(before) &&
         cmark_node_get_start_line(list) == cmark_node_get_end_line(before) + 1;
}

// `- een`, then ` - onder`, then `- twee`: three items of one list.
cmark_node* first_half_indented(cmark_node* list) {
  cmark_node* indented = nullptr;
  const int column = column_of(cmark_node_first_child(list));
  for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
    if (column_of(item) > column && !indented) indented = item;
    if (indented && column_of(item) == column) return indented;
  }
  return nullptr;
}

}  // namespace

void check_list_shape(cmark_node* list, Context& context) {
  cmark_node* before = cmark_node_previous(list);
  if (before && follows_at_once(list, before)) {
    return report(cmark_node_first_child(list), words_column(cmark_node_last_child(before)),
                  "deze lijst hoort zo niet bij het punt erboven", context);
  }
  if (cmark_node* item = first_half_indented(list)) {
    report(item, words_column(cmark_node_previous(item)),
           "dit punt springt in, maar hoort zo niet bij het punt erboven", context);
  }
}

}  // namespace markdown
