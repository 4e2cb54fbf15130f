#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// The end of `{taal=en}` at `at`, and of whatever else was meant as the attributes of words; 0 for none.
std::size_t end_of_attributes(const Letters& letters, std::size_t at);

/// The language in the attributes at [begin, end) of the letters; none, with a diagnostic, where it is wrong.
std::optional<std::string> read_language(const Letters& letters, std::size_t begin, std::size_t end,
                                         Context& context);

/// Reports a `{taal=…` at `at` that belongs to no words. Gives the end of what was reported, 0 for nothing.
std::size_t check_loose_language(const Letters& letters, std::size_t at, Context& context);

}  // namespace markdown
