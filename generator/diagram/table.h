#pragma once

#include "diagram/drawing.h"
#include "diagram/item.h"

namespace diagram {

/// The data of named parts, a row each; a column that is empty everywhere is left out.
DataTable table_of(const std::vector<Item>& items, const Columns& columns);

}  // namespace diagram
