#pragma once

#include "document/document.h"
#include "source/diagnostic.h"

namespace model::rules::chapter {

/// Something stands below a heading: words, or a heading of a deeper level.
source::Diagnostics find_empty_sections(document::Document& document);

}  // namespace model::rules::chapter
