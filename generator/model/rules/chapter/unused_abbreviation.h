#pragma once

#include <vector>

#include "document/document.h"
#include "model/rules/passage.h"
#include "source/diagnostic.h"

namespace model::rules::chapter {

/// An abbreviation that a chapter explains (`*[CJG]: …`) stands in its text.
source::Diagnostics find_unused_abbreviations(const Passages& passages,
                                              const std::vector<document::Abbreviation>& abbreviations);

}  // namespace model::rules::chapter
