#pragma once

#include "layout/fill_page.h"

namespace layout {

/// Gives out what fits of a row of a table. Each of its cells is cut between two of its own lines, wherever
/// the page ends for it; what is left follows on the next page. The slice is finished when all cells are.
Slice split_row(Row& row, std::vector<Position>& cells, const Room& room, Foot& foot);

/// The least with which a row can begin, or go on, on a page: each of its cells shows something.
Least least_of(const Row& row, const std::vector<Position>& cells, const Room& room, Length left);

/// Whether a row that is this high, with the head above it, may be split rather than tried on the next page.
bool may_split(Length height, const Room& room, Length left);

}  // namespace layout
