#pragma once

#include <vector>

#include "document/document.h"
#include "model/rules/passage.h"
#include "model/rules/vocabulary.h"
#include "source/diagnostic.h"

namespace model::rules {

/// A word of two to six capitals is explained: by the terms of the site, by the text itself or by `*[CJG]: …`
/// below it (`own`). Reported once, where it stands first.
source::Diagnostics find_unexplained_abbreviations(const Passages& passages,
                                                   const std::vector<document::Abbreviation>& own,
                                                   const Vocabulary& vocabulary,
                                                   const source::SourceMap& sources);

}  // namespace model::rules
