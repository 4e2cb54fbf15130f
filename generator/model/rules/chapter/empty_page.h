#pragma once

#include "model/drafts.h"
#include "source/diagnostic.h"

namespace model::rules::chapter {

/// A page has a text.
source::Diagnostics find_empty_page(const Draft& chapter);

}  // namespace model::rules::chapter
