#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/set_line.h"

namespace layout {

/// Numbers the pages, those before the first chapter on their own, and puts a head and a foot on each:
/// chapter and section, the running title and "1 van 4". The title page has none.
void add_page_furniture(Context& context, std::vector<Page>& pages, std::size_t front_pages);

/// Puts text of the program, which no screen reader reads, on a page.
void add_artifact_line(Context& context, Page& page, std::string_view words, const Look& look,
                       const LinePlace& place);

}  // namespace layout
