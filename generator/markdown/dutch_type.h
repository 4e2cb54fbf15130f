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

}  // namespace markdown
