#include "model/rules/vocabulary.h"

#include "model/rules/capital_words.h"
#include "source/ascii.h"

namespace model::rules {
Vocabulary::Vocabulary(const Site& site) {
  for (const auto& term : site.terms) {
    add(term.term);
    add(term.abbreviation);
    for (const auto& synonym : term.synonyms) add(synonym);
    if (!term.abbreviation.empty()) spellings_.emplace(source::upper(term.abbreviation), term.abbreviation);
  }
  for (auto& word : site.settings.texts("bekende_afkortingen")) known_.insert(std::move(word));
}

void Vocabulary::add(const std::string& term) {
  for_each_word(term, [&](std::size_t begin, std::size_t end) {
    auto word = term.substr(begin, end - begin);
    if (is_written_in_capitals(word)) known_.insert(std::move(word));
  });
}

std::string Vocabulary::other_spelling(std::string_view word) const {
  const auto found = spellings_.find(word);
  return found == spellings_.end() ? std::string() : found->second;
}

}  // namespace model::rules
