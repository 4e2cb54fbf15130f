#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Pieces of Dutch that messages and documents are put together from.
namespace model {

/// On one line, of at most about 50 characters.
std::string shortened(std::string_view text);

/// "`woord`", shortened: how a message names something of the input.
std::string quoted(std::string_view text);

/// With more mistakes than this in one file it takes long to guess what each meant, and nobody reads it.
inline constexpr std::size_t most_guesses = 100;

/// "bedoel je `activiteiten`?" for the candidate nearest to `name`; nothing when none is near.
std::vector<std::string> did_you_mean(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace model
