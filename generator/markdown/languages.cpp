#include "markdown/languages.h"

#include <algorithm>
#include <array>
#include <vector>

#include "source/ascii.h"
#include "source/nearest_name.h"

namespace markdown {
namespace {

/// A language with its code of IETF BCP 47, and what people write for it.
struct Language {
  std::string_view code;
  std::string_view name;
  std::string_view other = {};
};

// What is spoken and taught in the schools of Twente, and the neighbours. A language that is missing is a
// line here; the list for editors is in content/TALEN.md.
constexpr std::array languages = {
    Language{"am", "amhaars"},
    Language{"ar", "arabisch", "arabic"},
    Language{"bg", "bulgaars"},
    Language{"cs", "tsjechisch"},
    Language{"da", "deens"},
    Language{"de", "duits", "german"},
    Language{"el", "grieks"},
    Language{"en", "engels", "english"},
    Language{"es", "spaans", "spanish"},
    Language{"fa", "perzisch", "farsi"},
    Language{"fi", "fins"},
    Language{"fr", "frans", "french"},
    Language{"fy", "fries"},
    Language{"grc", "oudgrieks"},
    Language{"he", "hebreeuws"},
    Language{"hi", "hindi"},
    Language{"hr", "kroatisch"},
    Language{"hu", "hongaars"},
    Language{"hy", "armeens"},
    Language{"id", "indonesisch"},
    Language{"it", "italiaans", "italian"},
    Language{"ja", "japans"},
    Language{"ko", "koreaans"},
    Language{"ku", "koerdisch"},
    Language{"la", "latijn", "latin"},
    Language{"nds", "nedersaksisch", "twents"},
    Language{"nl", "nederlands", "dutch"},
    Language{"no", "noors"},
    Language{"pap", "papiaments"},
    Language{"pl", "pools", "polish"},
    Language{"ps", "pasjtoe"},
    Language{"pt", "portugees"},
    Language{"ro", "roemeens"},
    Language{"ru", "russisch"},
    Language{"so", "somalisch"},
    Language{"sq", "albanees"},
    Language{"sr", "servisch"},
    Language{"srn", "sranantongo"},
    Language{"sv", "zweeds"},
    Language{"syr", "aramees", "syrisch"},
    Language{"ti", "tigrinya"},
    Language{"tr", "turks", "turkish"},
    Language{"uk", "oekraïens"},
    Language{"ur", "urdu"},
    Language{"vi", "vietnamees"},
    Language{"zh", "chinees", "chinese"},
};

const Language* find_name(std::string_view word) {
  if (word.empty()) return nullptr;
  const auto is_meant = [&](const Language& language) {
    return language.code == word || language.name == word || language.other == word;
  };
  const auto found = std::find_if(languages.begin(), languages.end(), is_meant);
  return found == languages.end() ? nullptr : &*found;
}

const Language* find_nearest(std::string_view word) {
  std::vector<std::string> names;
  for (const auto& language : languages) names.emplace_back(language.name);
  const auto nearest = source::nearest_name(word, names);
  return nearest ? find_name(*nearest) : nullptr;
}

}  // namespace

std::size_t language_count() {
  return languages.size();
}

bool is_language(std::string_view code) {
  return std::any_of(languages.begin(), languages.end(),
                     [&](const Language& language) { return language.code == code; });
}

std::optional<std::string> language_called(std::string_view word) {
  const Language* found = find_name(word);
  return found ? std::optional(std::string(found->code)) : std::nullopt;
}

std::optional<std::string> language_meant_by(std::string_view word) {
  constexpr std::size_t shortest_name = 3, longest_name = 20;
  if (word.size() > longest_name) return std::nullopt;
  const std::string small = source::lower(word);
  const Language* found = find_name(small);
  if (!found) found = find_name(small.substr(0, small.find_first_of("-_")));  // `en-GB`
  if (!found && small.size() >= shortest_name) found = find_nearest(small);
  if (!found) return std::nullopt;
  return std::string(found->code);
}

}  // namespace markdown
