#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "model/site.h"

namespace model {

/// Words with an explanation, by their first word, so that a text is searched in one pass however many
/// there are.
class TermIndex {
 public:
  /// `use` numbers what is marked once a page: a term with its synonyms, or an abbreviation.
  struct Entry {
    std::string words;
    std::string id;
    std::string explanation;
    std::size_t use = 0;
    bool any_case = false;  // of its first letter, as at the start of a sentence
  };
  struct Match {
    const Entry* entry = nullptr;
    std::size_t length = 0;
  };

  explicit TermIndex(const std::vector<Term>& terms);
  explicit TermIndex(const std::vector<document::Abbreviation>& abbreviations);

  /// The longest entry at `at`, which is the start of a word of `text`. A space also stands for a line end.
  std::optional<Match> find(std::string_view text, std::size_t at) const;

  std::size_t uses() const { return uses_; }

 private:
  void add(Entry entry);
  void sort();

  std::map<std::string, std::vector<Entry>, std::less<>> entries_;  // by first word, longest first
  std::size_t uses_ = 0;
};

/// The offset behind the word at `at`; `at` itself when no word stands there.
std::size_t word_end(std::string_view text, std::size_t at);

}  // namespace model
