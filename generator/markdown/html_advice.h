#pragma once

#include <cstdint>
#include <string>

#include "markdown/context.h"

namespace markdown {

/// What to type instead of the HTML that begins at `begin`.
std::string advice_on_html(std::uint32_t begin, const Context& context);

}  // namespace markdown
