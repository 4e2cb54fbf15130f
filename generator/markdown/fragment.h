#pragma once

#include <string>

#include "markdown/context.h"

namespace markdown {

/// The text of a field holds paragraphs, lists, emphasis and links; reports everything else.
void check_fragment(Context& context);

/// `what` with its article, as in "een kop".
void report_not_allowed(const std::string& what, source::Span span, Context& context);

}  // namespace markdown
