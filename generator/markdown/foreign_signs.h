#pragma once

#include <cstddef>
#include <string>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports markup of other programs among words, which here stays as it was typed: `==x==`, `''x''`, `$x^2$`,
/// `\textbf{x}`, `[https://… tekst]`. Gives the end of what was reported, 0 for nothing.
std::size_t check_foreign_sign(const Letters& letters, std::size_t at, Context& context);

/// Whether a text may hold any.
bool may_hold_foreign_sign(const std::string& text);

}  // namespace markdown
