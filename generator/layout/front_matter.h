#pragma once

#include <vector>

#include "layout/boxes.h"
#include "layout/context.h"

namespace layout {

/// What stands before the first chapter on its own pages: the title of the book, whose it is and which
/// release. Empty when the document has no such page, or print.yaml wants none.
Boxes build_title_page(Context& context);

/// Who made the book, when, and what others may do with it; on a page of its own.
Boxes build_colophon(Context& context);

/// Above the title of a single document: the title of the site, in small letters.
void add_site_title(Context& context, std::vector<Page>& pages);

}  // namespace layout
