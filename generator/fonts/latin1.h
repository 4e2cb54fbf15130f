#pragma once

#include <optional>

namespace fonts {

/// A letter in the 8 bits of the hyphenation patterns (ISO 8859-1), in lower case.
struct Latin1Letter {
  char lower = 0;
  bool capital = false;
};

/// Nothing for another character.
std::optional<Latin1Letter> latin1_letter(char32_t character);

}  // namespace fonts
