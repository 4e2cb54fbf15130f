#pragma once

#include <string>
#include <string_view>

namespace yaml {

/// `text` between backquotes for a message: cut off after 40 bytes at a whole character, line ends as spaces.
std::string in_backquotes(std::string_view text);

}  // namespace yaml
