#pragma once

#include <functional>

#include "document/document.h"

namespace markdown {

/// Do the words of a link count too?
enum class LinkWords { Skip, Visit };

/// Puts what `replace` makes of a text node in its place, everywhere in `nodes`.
void replace_texts(document::Inlines& nodes, LinkWords link_words,
                   const std::function<document::Inlines(const document::Text&)>& replace);

/// Makes one node of text nodes that were written one behind the other.
void join_texts(document::Inlines& nodes);

}  // namespace markdown
