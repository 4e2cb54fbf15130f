#pragma once

#include <cstddef>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Reports what was meant as a link or picture and is none, by the bracket at `at`, such as `[tekst] (adres)`
/// and `[tekst](adres met spatie)`. Gives the end of what was reported, 0 for nothing.
std::size_t check_link_shape(const Letters& letters, std::size_t at, Context& context);

}  // namespace markdown
