#pragma once

#include "document/document.h"
#include "source/diagnostic.h"

namespace model::rules::chapter {

/// The text for those who do not see a picture says something else than its caption, which they hear too.
source::Diagnostics find_repeated_captions(document::Document& document);

}  // namespace model::rules::chapter
