#include "model/rules/capital_words.h"

#include <algorithm>

#include "source/ascii.h"

namespace model::rules {

bool is_written_in_capitals(std::string_view word) {
  return word.size() >= 2 && std::all_of(word.begin(), word.end(), source::is_capital);
}

}  // namespace model::rules
