#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "markdown/context.h"
#include "markdown/letters.h"

namespace markdown {

/// The rest of the line in the source, from the letter at `at`.
std::string_view rest_of_line(const Letters& letters, std::size_t at, const Context& context);

/// The first letter, from `at`, that was written at `offset` or behind it.
std::size_t letter_behind(const Letters& letters, std::size_t at, std::size_t offset);

/// Words as a name: `samen-werken` of `Samen werken`.
std::string with_hyphens(std::string_view words);

inline constexpr const char* or_plain_bracket = ", of zet een `\\` voor de `[` als het gewone tekst is";

}  // namespace markdown
