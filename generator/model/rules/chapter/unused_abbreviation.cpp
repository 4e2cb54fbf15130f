#include "model/rules/chapter/unused_abbreviation.h"

#include <string_view>

#include "model/rules/capital_words.h"
#include "model/term_index.h"
#include "model/words.h"

namespace model::rules::chapter {
namespace {

void mark_used(std::string_view text, const TermIndex& index, std::vector<bool>& used) {
  for_each_word(text, [&](std::size_t begin, std::size_t) {
    if (const auto match = index.find(text, begin)) used[match->entry->use] = true;
  });
}

}  // namespace

source::Diagnostics find_unused_abbreviations(const Passages& passages,
                                              const std::vector<document::Abbreviation>& abbreviations) {
  if (abbreviations.empty()) return {};
  const TermIndex index(abbreviations);
  std::vector<bool> used(index.uses(), false);
  for (const auto& passage : passages) mark_used(passage.text(), index, used);
  source::Diagnostics problems;
  for (std::size_t each = 0; each < abbreviations.size(); ++each) {
    const auto& abbreviation = abbreviations[each];
    if (used[each]) continue;
    problems.push_back({.severity = source::Severity::Warning,
                        .rule = "afkorting.ongebruikt",
                        .span = abbreviation.span,
                        .message = "de afkorting " + quoted(abbreviation.text) + " staat niet in de tekst",
                        .hints = {"kijk of ze in de tekst net zo geschreven is, of haal deze regel weg"}});
  }
  return problems;
}

}  // namespace model::rules::chapter
