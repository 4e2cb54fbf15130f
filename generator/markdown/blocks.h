#pragma once

#include "document/document.h"
#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// The blocks within a node. Footnotes and abbreviations go to the document of the context.
document::Blocks read_blocks(cmark_node* parent, Context& context);

/// Passes over a block that was reported: its values are not missed a second time.
void leave_out(cmark_node* node, Context& context);

/// Inlines as a block: a value on its own becomes a block of its own; nothing gives nothing.
document::Blocks as_blocks(document::Inlines inlines, source::Span span);

}  // namespace markdown
