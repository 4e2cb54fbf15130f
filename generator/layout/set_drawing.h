#pragma once

#include <vector>

#include "layout/boxes.h"
#include "layout/context.h"

namespace layout {

struct Size {
  Length width = 0;
  Length height = 0;
};

/// How large a scene is in print when there is room: its words as large as the text around it.
Size natural_size(const diagram::Scene& scene);

/// The items of a drawing from the upper left corner of its own area (that of the first item), made to fit.
std::vector<Item> set_drawing(const Context& context, const DrawingBox& box, const Size& room);

}  // namespace layout
