#include "model/lists.h"

#include <map>
#include <utility>

#include "model/words.h"
#include "schema/validate.h"
#include "source/limits.h"
#include "yaml/parse.h"

namespace model {
namespace {

using source::Diagnostics;

Diagnostics check_ids(const Collection& collection) {
  Diagnostics problems;
  std::map<std::string, source::Span, std::less<>> ids;
  for (const auto& record : collection.records) {
    const auto* id = record.find("id");
    if (id == nullptr || id->text() == nullptr) continue;
    const auto [first, is_new] = ids.emplace(*id->text(), id->span);
    if (is_new) continue;
    problems.push_back({.rule = "id.dubbel",
                        .span = id->span,
                        .message = "de naam " + quoted(*id->text()) + " staat al in deze lijst",
                        .hints = {"geef elk onderdeel van de lijst een eigen `id`"},
                        .notes = {{first->second, "hier staat hij al"}}});
  }
  return problems;
}

// The words by which a text may name a term.
std::vector<const yaml::Value*> words_of(const yaml::Value& term) {
  std::vector<const yaml::Value*> words;
  const auto add = [&](const yaml::Value* value) {
    if (value != nullptr && value->text() != nullptr && !value->text()->empty()) words.push_back(value);
  };
  add(term.find("term"));
  add(term.find("afkorting"));
  const auto* synonyms = term.find("synoniemen");
  if (synonyms == nullptr || synonyms->list() == nullptr) return words;
  for (const auto& synonym : *synonyms->list()) add(&synonym);
  return words;
}

}  // namespace

yaml::Value read_checked(const std::string& path, const Kind& kind, Reading& reading) {
  const auto file = reading.sources.load_text(reading.files, path, source::limits::yaml_file_bytes);
  if (!file) {
    append(reading.problems, file.error());
    return {};
  }
  auto [value, problems] = yaml::parse_around_faults(reading.sources[*file], reading.sources[*file].span());
  const bool is_known = value && !has_errors(problems);
  append(reading.problems, std::move(problems));
  if (!is_known) return {};
  append(reading.problems, schema::validate(*value, kind.schema));
  return *std::move(value);
}

std::optional<Collection> read_collection(const std::string& name, const std::string& path, const Kind& kind,
                                          Reading& reading) {
  const auto value = read_checked(path, kind, reading);
  if (value.list() == nullptr) return std::nullopt;
  Collection collection{.name = name, .records = *value.list()};
  append(reading.problems, check_ids(collection));
  return collection;
}

Diagnostics check_terms(const Collection& collection) {
  Diagnostics problems;
  std::map<std::string, source::Span, std::less<>> known;
  for (const auto& record : collection.records) {
    for (const auto* word : words_of(record)) {
      const auto [first, is_new] = known.emplace(*word->text(), word->span);
      if (is_new) continue;
      problems.push_back({.severity = source::Severity::Warning,
                          .rule = "begrip.dubbel",
                          .span = word->span,
                          .message = quoted(*word->text()) +
                                     " staat al bij een ander begrip: alleen dat krijgt in de tekst uitleg",
                          .hints = {"zet de uitleg bij elkaar, of gebruik een ander woord"},
                          .notes = {{first->second, "hier staat het al"}}});
    }
  }
  return problems;
}

std::vector<Term> read_terms(const Collection& collection) {
  std::vector<Term> terms;
  for (const auto& record : collection.records) {
    Term term{.id = record.text_or("id", ""),
              .term = record.text_or("term", ""),
              .abbreviation = record.text_or("afkorting", ""),
              .explanation = record.text_or("uitleg", ""),
              .synonyms = record.texts("synoniemen")};
    if (!term.id.empty() && !term.term.empty()) terms.push_back(std::move(term));
  }
  return terms;
}

}  // namespace model
