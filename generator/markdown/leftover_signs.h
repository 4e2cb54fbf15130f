#pragma once

#include <cstddef>
#include <string>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports `{{naam}}`, where nothing is filled in. Gives the end of what was reported, 0 for nothing.
std::size_t check_blank(const Letters& letters, std::size_t at, Context& context);

/// The same for signs as other programs write them: `&nbsp` without its end, `:smile:`, `^[noot]`, a raised
/// `¹`.
std::size_t check_sign(const Letters& letters, std::size_t at, Context& context);

/// Whether a text may hold a `:smile:` or a raised digit.
bool may_hold_sign(const std::string& text);

}  // namespace markdown
