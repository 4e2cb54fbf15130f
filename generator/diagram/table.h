#pragma once

#include "diagram/drawing.h"
#include "diagram/item.h"

namespace diagram {

/// What stands above the columns of the table of a list of items.
struct Columns {
  std::string name;
  std::string text;
  std::string extra;
};

/// The data of named parts, a row each; a column that is empty everywhere is left out.
DataTable table_of(const std::vector<Item>& items, const Columns& columns);

}  // namespace diagram
