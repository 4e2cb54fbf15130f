#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// GFM 0.29 §6.5: words between pairs of one or two tildes, over the inlines between them.
void strike_through(document::Inlines& nodes, const Context& context);

}  // namespace markdown
