#pragma once

#include "document/document.h"
#include "source/diagnostic.h"

namespace model::rules::chapter {

/// Every column of a table has a name in its head; only the first may go without.
source::Diagnostics find_tables_without_head(document::Document& document);

}  // namespace model::rules::chapter
