#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace markdown {

/// Dutch typography in running text: quotes and apostrophes, dashes, the ellipsis, and spaces that must not
/// break. Characters behind a `\` and code stay as they are. `source` is the text that the spans point into.
void set_dutch_type(document::Inlines& nodes, std::string_view source);

/// The same for a text on its own.
std::string with_dutch_type(std::string text);

/// The quotes and spaces alone: for a value of a record, which may be a code or an address.
std::string with_dutch_quotes_and_spaces(std::string text);

}  // namespace markdown
