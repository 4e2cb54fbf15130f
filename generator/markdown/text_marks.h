#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// `[^1]` becomes the call of a footnote; its number follows when all notes are known.
void find_footnote_calls(document::Inlines& nodes, Context& context);

/// A placeholder becomes the slot of a value.
void find_slots(document::Inlines& nodes, Context& context);

}  // namespace markdown
