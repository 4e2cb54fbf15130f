#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// A quote that begins with `[!TIP]`, `[!NOTE]` or the like is a box, as on GitHub.
document::Block quote_or_alert(document::Quote quote, Context& context);

}  // namespace markdown
