#pragma once

#include <string>
#include <string_view>

namespace model {

/// True when `text` can be part of an address: small letters, digits and dashes, not a dash at either end.
bool is_identifier(std::string_view text);

/// An id made from words: small letters, accents dropped, anything else a dash. "Één team?" → `een-team`.
/// Empty when no letter or digit is left.
std::string identifier_from(std::string_view words);

}  // namespace model
