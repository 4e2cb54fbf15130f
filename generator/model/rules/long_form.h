#pragma once

#include <string_view>

namespace model::rules {

/// Whether a text says what a word of capitals stands for, in one of the ways people write that: "Centrum
/// voor Jeugd en Gezin (CJG)", "CJG (Centrum voor Jeugd en Gezin)" or "CJG: Centrum voor Jeugd en Gezin".
/// [begin, end) is where the word stands.
bool is_explained_at(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace model::rules
