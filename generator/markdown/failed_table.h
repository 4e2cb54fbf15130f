#pragma once

#include "markdown/context.h"

namespace markdown {

/// Reports a paragraph that was meant as a table: its `|---|---|` has another number of cells than its head
/// or is not there, or its cells stand apart by tabs, as copied from Word. True when there was such a thing.
bool check_failed_table(source::Span paragraph, Context& context);

}  // namespace markdown
