#pragma once

#include <cstddef>
#include <string_view>

/// How the names of people are written.
namespace model::rules::privacy {

/// Whether a letter stands there, or a part of one.
bool is_letter(char c);

/// Whether it stands before a surname: `de`, `van`.
bool is_particle(std::string_view word);

/// The end of the word at `at`, with the dashes and points within it.
std::size_t end_of_word(std::string_view text, std::size_t at);

/// The end of the surname that follows a given name, initials or a form of address: words with a capital, and
/// `de`, `van der` and the like before them; `at` when there is none.
std::size_t end_of_surname(std::string_view text, std::size_t at);

/// The end of `J.` or `A.B.`; `at` when there are no initials.
std::size_t end_of_initials(std::string_view text, std::size_t at);

}  // namespace model::rules::privacy
