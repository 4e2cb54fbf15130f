#pragma once

#include <cstddef>
#include <string_view>

#include "model/term_index.h"

namespace model::rules {

/// Visits the words of a text with the offsets of their begin and end.
template <typename Visit>
void for_each_word(std::string_view text, const Visit& visit) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = word_end(text, at);
    if (end > at) visit(at, end);
    at = end > at ? end : at + 1;
  }
}

/// Two letters or more, all capitals.
bool is_written_in_capitals(std::string_view word);

}  // namespace model::rules
