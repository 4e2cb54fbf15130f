#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// Whether a text may hold words with a language; most hold none.
bool may_hold_language(std::string_view text);

/// `[words]{taal=en}`: words in another language, over the inlines between the brackets.
void find_language_spans(document::Inlines& nodes, Context& context);

}  // namespace markdown
