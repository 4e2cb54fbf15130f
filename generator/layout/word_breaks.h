#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace layout {

/// Whether a word is an address of the web or of mail, which is broken without hyphens.
bool is_address(std::string_view word);

/// Offsets where a word may be broken without adding a hyphen: behind a hyphen, a dash or a slash, and in an
/// address behind its signs.
std::vector<std::uint32_t> breaks_without_hyphen(std::string_view word);

}  // namespace layout
