#pragma once

#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// Reports items that were meant to stand below another one, and for that lack some spaces.
void check_list_shape(cmark_node* list, Context& context);

}  // namespace markdown
