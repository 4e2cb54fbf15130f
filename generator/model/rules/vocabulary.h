#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "model/site.h"

namespace model::rules {

/// The words of capitals that need no explanation in a text, as the site has one: they are in its list of
/// terms, or everybody knows them (`bekende_afkortingen` in site.yaml).
class Vocabulary {
 public:
  explicit Vocabulary(const Site& site);

  bool knows(std::string_view word) const { return known_.contains(word); }

  /// How the list of terms writes a word that stands there in other letters: `ggz` for GGZ; else empty.
  std::string other_spelling(std::string_view word) const;

 private:
  void add(const std::string& term);

  std::set<std::string, std::less<>> known_;
  std::map<std::string, std::string, std::less<>> spellings_;  // by the word in capitals
};

}  // namespace model::rules
