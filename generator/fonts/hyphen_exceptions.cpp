#include "fonts/hyphen_exceptions.h"

#include <utility>

#include "fonts/latin1.h"
#include "fonts/utf8.h"

namespace fonts {

HyphenExceptions::Added HyphenExceptions::add(std::string_view written) {
  std::string letters;
  std::vector<std::size_t> breaks;
  for (std::size_t at = 0; at < written.size();) {
    const auto character = decode_at(written, at);
    at += character.length;
    const bool is_first = breaks.empty() || breaks.back() < letters.size();
    const bool within = !letters.empty() && at < written.size();
    if (character.value == '-' && within && is_first) {
      breaks.push_back(letters.size());
    } else if (const auto letter = latin1_letter(character.value)) {
      letters += letter->lower;
    } else {
      return Added::NoWord;
    }
  }
  if (letters.empty()) return Added::NoWord;
  return breaks_.emplace(std::move(letters), std::move(breaks)).second ? Added::Yes : Added::Twice;
}

const std::vector<std::size_t>* HyphenExceptions::find(const std::string& letters) const {
  const auto found = breaks_.find(letters);
  return found == breaks_.end() ? nullptr : &found->second;
}

}  // namespace fonts
