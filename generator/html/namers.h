#pragma once

#include "html/frame.h"

namespace html {

/// The pages that name this one, by heading and group. A long group is folded away; of a very long one there
/// is the way to the overview.
yaml::Value namers_data(const Frame& frame, const model::Page& page);

}  // namespace html
