#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fonts {

/// Words that the patterns break wrongly, or that must stay whole, such as names.
class HyphenExceptions {
 public:
  enum class Added { Yes, Twice, NoWord };

  /// `written` has a hyphen at each place where the word may be broken, `zee-eend`; without one it stays
  /// whole.
  Added add(std::string_view written);

  /// Where a word may be broken: before which of its letters. Null when it is no exception. `letters` are in
  /// lower case, as ISO 8859-1.
  const std::vector<std::size_t>* find(const std::string& letters) const;

 private:
  std::map<std::string, std::vector<std::size_t>> breaks_;
};

}  // namespace fonts
