#pragma once

#include "document/document.h"
#include "markdown/context.h"

namespace markdown {

/// Takes `{#id}` from the end of a heading.
void take_heading_id(document::Heading& heading, Context& context);

}  // namespace markdown
