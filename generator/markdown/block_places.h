#pragma once

#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// Where a block stands in the text.
source::Span span_of(cmark_node* node, const Context& context);

/// The line on which a block opens, from its first character.
source::Span opening_of(cmark_node* node, const Context& context);

/// Where the words of a paragraph stand: behind the definitions of links that it began with.
source::Span words_of(cmark_node* paragraph, const Context& context);

}  // namespace markdown
