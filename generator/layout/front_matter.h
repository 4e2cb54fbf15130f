#pragma once

#include <vector>

#include "layout/boxes.h"
#include "layout/context.h"

namespace layout {

/// What stands before the first chapter on its own pages: the title of the book and of the site.
Boxes build_title_page(Context& context);

/// Above the title of a single document: the title of the site, in small letters.
void add_site_title(Context& context, std::vector<Page>& pages);

}  // namespace layout
