#pragma once

#include <vector>

#include "layout/line_items.h"

namespace layout {

/// Divides the width of a table over its columns, by what their cells need. The sum is `width` exactly.
std::vector<Length> column_widths(const std::vector<Needs>& columns, Length width);

}  // namespace layout
