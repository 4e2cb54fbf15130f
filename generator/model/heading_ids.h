#pragma once

#include "document/document.h"
#include "source/diagnostic.h"

namespace model {

/// Gives every heading an id that is unique in its page. Ids given by the writer are kept; one that is used
/// twice, by headings, tables, figures or boxes, is reported with a note at its first use.
source::Diagnostics give_heading_ids(document::Document& document);

/// Reports headings that a reader of the outline would stumble on: of level 1 (that is the title), without
/// words, or a level too deep.
source::Diagnostics check_headings(document::Document& document);

}  // namespace model
