#pragma once

#include <string>
#include <string_view>

namespace html {

/// Text as HTML, fit for an element's content and for an attribute in quotes.
std::string escaped(std::string_view text);

}  // namespace html
