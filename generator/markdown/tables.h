#pragma once

#include <cstddef>
#include <string>

#include "document/document.h"
#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// A table with `|` between its cells (GFM 0.29 §4.10).
document::Table read_table(cmark_node* node, Context& context);

/// The table in a `:::tabel`: one with `|`, or a list whose items are rows and hold a list of cells.
document::Table read_table_of_container(cmark_node* container, source::Span opening, Context& context);

/// Reports a row that has another number of cells than the head, and makes the number right.
void even_row(document::Row& row, std::size_t columns, source::Span place, std::string hint,
              Context& context);

/// "er ontbreekt een cel"
std::string say_missing(std::size_t cells);

/// Reads a list-table; see list_table.cpp.
document::Table read_list_table(cmark_node* container, source::Span opening, Context& context);

}  // namespace markdown
