#pragma once

#include <string>

namespace diagram {

/// A month or a date as people write it: `2026-11` is november 2026, `2026-11-03` is 3 november 2026; any
/// other text stays as it is.
std::string moment_text(const std::string& text);

/// Whether a text is such a month or date.
bool is_moment(const std::string& text);

}  // namespace diagram
