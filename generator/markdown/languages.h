#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace markdown {

/// Whether this is the code of a language that a text may be marked with, such as `en`.
bool is_language(std::string_view code);

/// How many languages there are.
std::size_t language_count();

/// The code of the language with this code or name, such as `en` for `engels`.
std::optional<std::string> language_called(std::string_view word);

/// The code that was most likely meant by `word`: `en` for `Engels`, `EN`, `en-GB` or `engles`.
std::optional<std::string> language_meant_by(std::string_view word);

}  // namespace markdown
