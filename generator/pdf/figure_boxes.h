#pragma once

#include <map>
#include <string>

#include "layout/pages.h"

namespace pdf {

/// The bounding box of each figure that stands on one page, as an array (ISO 32000-1 §14.8.5.4.3).
std::map<layout::ElementId, std::string> find_figure_boxes(const layout::LaidOut& laid_out);

}  // namespace pdf
