#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Pieces of Dutch, and words of the input as messages quote them.
namespace source {

/// The text on one line, cut at a word when it has more than `most` characters.
std::string shorten(std::string_view text, std::size_t most);

/// "`tekst`", shortened.
std::string in_backquotes(std::string_view text);

/// What somebody meant to type: without the spaces, hard spaces and quotes of a word processor around it.
std::string_view without_wrapping(std::string_view text);

/// Whether a word processor put its quotes around the text.
bool is_in_curly_quotes(std::string_view text);

/// "a, b en c".
std::string enumeration(const std::vector<std::string>& words);

/// "wijk, school" for "wijk school" or "wijk; school", when all of them are choices; else empty.
std::string several_of(std::string_view text, const std::vector<std::string>& choices);

}  // namespace source
