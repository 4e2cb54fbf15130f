#pragma once

#include <cstddef>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports what the bracket at `at` was to open and does not: `[[pagina]]`, `[foto id="3"]` of WordPress,
/// `[1]` for a note, a link without its `]`. Gives the end of what was reported, 0 for nothing.
std::size_t check_open_bracket(const Letters& letters, std::size_t at, Context& context);

}  // namespace markdown
