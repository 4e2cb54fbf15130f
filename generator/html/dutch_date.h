#pragma once

#include <string>
#include <string_view>

namespace html {

/// "1 oktober 2026" of "2026-10-01", "oktober 2026" of "2026-10"; anything else as it is.
std::string dutch_date(std::string_view iso);

}  // namespace html
