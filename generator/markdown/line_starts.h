#pragma once

#include "markdown/context.h"

namespace markdown {

/// Reports lines of a paragraph that begin with what was meant as the mark of a heading, a list, a block or a
/// note and is none, such as `#Kop` or `• een`. `words` is where the paragraph stands in the text.
void check_line_starts(source::Span words, Context& context);

}  // namespace markdown
