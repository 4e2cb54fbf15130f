#pragma once

#include <string>

#include "markdown/context.h"

namespace markdown {

/// A comment vanishes, any other HTML is a diagnostic.
void check_inline_html(const std::string& literal, source::Span span, Context& context);
void check_html_block(const std::string& literal, source::Span span, Context& context);

}  // namespace markdown
