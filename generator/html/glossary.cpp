#include "html/glossary.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "html/address.h"
#include "html/data.h"
#include "html/groups.h"
#include "model/identifiers.h"
#include "source/ascii.h"

namespace html {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) {
    if (!all.empty()) all += ", ";
    all += word;
  }
  return all;
}

constexpr std::size_t most_pages = 10;  // that are named for a term
using Uses = std::map<std::string, model::TermUses>;

/// "Algemeen, Aan de slag en nog 12 pagina’s"; `no` for a term that no text uses.
yaml::Value uses_data(const Frame& frame, const Uses& uses, const model::Term& term) {
  const auto found = uses.find(term.id);
  if (found == uses.end()) return data::no();
  const auto& [first, count] = found->second;
  yaml::List pages;
  for (std::size_t index = 0; index < first.size(); ++index) {
    const bool is_end = index + 1 == count;
    pages.push_back(data::map({{"titel", data::text(title_among_all(*first[index]))},
                               {"adres", data::text(address_from(frame, first[index]->address))},
                               {"ervoor", data::text(index == 0 ? ""
                                                     : is_end   ? " en "
                                                                : ", ")}}));
  }
  const auto more = count - first.size();
  return data::map({{"paginas", data::list(std::move(pages))},
                    {"meer", more == 0 ? data::no() : data::text(count_of_pages(more))}});
}

yaml::Value term_data(const Frame& frame, const Uses& uses, const model::Term& term) {
  return data::map({{"id", data::text(term.id)},
                    {"term", data::text(term.term)},
                    {"afkorting", data::text_or_no(term.abbreviation)},
                    {"uitleg", data::text(term.explanation)},
                    {"ook_wel", data::text_or_no(joined(term.synonyms))},
                    {"gebruikt", uses_data(frame, uses, term)}});
}

/// "E" for "Één schil"; digits and signs stand together under "0".
char letter_of(const model::Term& term) {
  const auto identifier = model::identifier_from(term.term);
  const auto first = identifier.empty() ? '0' : identifier.front();
  return source::is_small_letter(first) ? source::upper(first) : '0';
}

yaml::Value letter_data(char letter, yaml::List terms) {
  const auto id = std::string("letter_") + letter;
  return data::map({{"letter", data::text(letter == '0' ? "0–9" : std::string(1, letter))},
                    {"id", data::text(id)},
                    {"adres", data::text(place_on_page(id))},
                    {"begrippen", data::list(std::move(terms))}});
}

}  // namespace

yaml::Value glossary_data(const Frame& frame, const model::Mentions& mentions) {
  const auto uses = mentions.terms(most_pages);
  auto terms = frame.site.terms;
  std::stable_sort(terms.begin(), terms.end(), [](const model::Term& a, const model::Term& b) {
    return model::identifier_from(a.term) < model::identifier_from(b.term);
  });
  yaml::List letters;
  for (auto term = terms.begin(); term != terms.end();) {
    const auto letter = letter_of(*term);
    yaml::List same;
    for (; term != terms.end() && letter_of(*term) == letter; ++term)
      same.push_back(term_data(frame, uses, *term));
    letters.push_back(letter_data(letter, std::move(same)));
  }
  return data::list(std::move(letters));
}

}  // namespace html
