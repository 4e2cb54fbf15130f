#pragma once

#include <cstddef>
#include <string>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// Warns that `size` bytes of a text at `at` are markup that does nothing here. Gives where they end.
std::size_t report_markup(const Letters& letters, std::size_t at, std::size_t size, Context& context,
                          std::string message, std::string hint);

}  // namespace markdown
