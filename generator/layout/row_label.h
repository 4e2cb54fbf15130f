#pragma once

#include "layout/boxes.h"
#include "layout/flow_boxes.h"
#include "layout/galley.h"

namespace layout {

/// What stands above the first cell of a row that goes on from another page: the first words of that cell and
/// "(vervolg)", for the eye alone. In a column too narrow for that word it is left out. Nothing when the cell
/// begins with something else than words.
std::optional<Strip> make_row_label(Context& context, const CellBox& first_cell, const Column& column);

}  // namespace layout
