#pragma once

#include "document/document.h"
#include "markdown/block_extension.h"
#include "markdown/context.h"

namespace markdown {

/// What a `:::` container becomes: a box, a figure or a table. Of a container that is not known the blocks
/// within it are left, so that they can be checked too.
document::Blocks read_container(cmark_node* node, const OwnBlockInfo& info, Context& context);

}  // namespace markdown
