#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// GFM 0.29 §6.5: words between pairs of one or two tildes, over the inlines between them. On a page, one
/// tilde is more often "about", so what it strikes through is reported.
void strike_through(document::Inlines& nodes, Context& context);

}  // namespace markdown
