#pragma once

#include "document/document.h"
#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// The inlines of a paragraph, heading or cell, with everything that our dialect finds within text.
/// `block` is where they stand in the text.
document::Inlines read_inlines(cmark_node* parent, source::Span block, Context& context);

/// The two halves of `read_inlines`: what CommonMark finds, and what our dialect finds within its text.
document::Inlines read_plain_inlines(cmark_node* parent, source::Span block, Context& context);
void find_own_inlines(document::Inlines& nodes, Context& context);

/// The same for words that are no Markdown, such as the title of a table; they stand at `span`.
document::Inlines read_words(const std::string& words, source::Span span, Context& context);

}  // namespace markdown
