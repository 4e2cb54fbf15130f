#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// GFM 0.29 §6.9: `www.`, `http://`, `https://` and mail addresses in running text become links.
void link_bare_addresses(document::Inlines& nodes, Context& context);

}  // namespace markdown
