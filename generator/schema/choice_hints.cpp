#include "schema/choice_hints.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "schema/program.h"
#include "schema/words.h"
#include "source/ascii.h"
#include "source/nearest_name.h"
#include "source/words.h"

namespace schema {
namespace {

using source::lower;

Hint hint_for_yes_or_no(const std::string& word, const std::vector<std::string>& choices) {
  constexpr std::array<std::string_view, 6> yes = {"true", "yes", "y", "on", "aan", "waar"};
  constexpr std::array<std::string_view, 7> no = {"false", "no", "n", "off", "uit", "onwaar", "neen"};
  const auto has = [](const auto& words, const std::string& text) {
    return std::find(words.begin(), words.end(), text) != words.end();
  };
  if (has(yes, word) && has(choices, "ja")) return suggest("schrijf", "ja");
  if (has(no, word) && has(choices, "nee")) return suggest("schrijf", "nee");
  return std::nullopt;
}

std::vector<std::string> texts_of(const std::vector<const yaml::Value*>& choices) {
  std::vector<std::string> texts;
  for (const yaml::Value* choice : choices) texts.push_back(typed(*choice));
  return texts;
}

// Of `nog niet, dat weten we in juni` and `groep 3`: what stands before the first sign or digit.
std::string first_words(std::string_view text) {
  return std::string(source::trim(text.substr(0, text.find_first_of(",.;:(-0123456789"))));
}

std::string meant_by(const std::string& word, const std::vector<std::string>& choices,
                     const std::map<std::string, std::string, std::less<>>& synonyms) {
  const auto known = synonyms.find(lower(word));
  return known != synonyms.end() ? known->second : source::nearest_name(word, choices).value_or("");
}

}  // namespace

Hint hint_for_choice(const Violation& violation) {
  const yaml::Value& value = violation.value();
  if (value.list() || value.map()) return value.list() ? Hint(hint("geen-lijst")) : std::nullopt;
  const auto choices = texts_of(violation.choices);
  const std::string typed_word = typed(value);
  const std::string word(source::without_wrapping(typed_word));
  if (const Hint answer = hint_for_yes_or_no(lower(word), choices)) return answer;
  const auto& synonyms = violation.schema->wording.synonyms;
  if (const auto known = synonyms.find(lower(word)); known != synonyms.end())
    return suggest("bedoel-je", known->second);
  if (const auto several = source::several_of(word, choices); !several.empty())
    return suggest("komma-tussen-keuzes", several);
  const auto nearest = source::nearest_name(word, choices);
  if (nearest && *nearest != typed_word) return suggest("bedoel-je", *nearest);
  if (nearest) return suggest("aanhalingstekens", in_quotes(word));
  const auto first = meant_by(first_words(word), choices, synonyms);
  return first.empty() ? std::nullopt : Hint(suggest("bedoel-je-eerste", first));
}

Hint hint_for_name(const Violation& violation) {
  if (violation.choices.empty()) return std::nullopt;
  const auto names = texts_of(violation.choices);
  const auto nearest = source::nearest_name(source::without_wrapping(violation.name), names);
  return nearest ? suggest("bedoel-je", *nearest) : hint("kies-uit", {{"keuzes", show_choices(names)}});
}

}  // namespace schema
