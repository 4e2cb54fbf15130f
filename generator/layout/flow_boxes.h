#pragma once

#include "layout/context.h"
#include "layout/galley.h"

namespace layout {

/// The column that boxes are set in.
struct Column {
  Length width = 0;
  Length most_height = 0;  // of a picture: what a page can hold
};

/// Sets boxes in a column: breaks lines, scales pictures, lays tables out.
Galley flow_boxes(Context& context, const Boxes& boxes, const Column& column);

/// The rows of a table in a column; see column_widths.h for how wide they are. The rows of the head are its
/// first entries; the galley's one head is a copy of them.
Galley flow_table(Context& context, const TableBox& table, const Column& column);

}  // namespace layout
