#pragma once

#include <cstddef>

#include "document/document.h"
#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports `~~~taart` within a line or a cell, where it can only be text. The end of it; 0 when it is none.
std::size_t check_failed_diagram(const Letters& letters, std::size_t at, Context& context);

/// The same of a diagram between backticks, which becomes code within the line.
void check_failed_diagram(const document::Code& code, Context& context);

}  // namespace markdown
