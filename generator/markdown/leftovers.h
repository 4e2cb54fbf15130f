#pragma once

#include <string_view>

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// Reports what was meant as markup and would be shown as it was typed: a link or footnote without its
/// definition, attributes where none can stand, `**` that makes nothing bold.
void check_leftovers(document::Inlines& nodes, Context& context);

/// Reports markup in words that can hold none: the attributes of a block, the explanation of an abbreviation.
void check_plain_words(std::string_view words, source::Span span, Context& context);

}  // namespace markdown
