#include "model/rules/privacy/person_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/rules/privacy/given_names.h"
#include "model/rules/privacy/name_words.h"
#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

constexpr std::string_view forms[] = {"juf", "juffrouw", "meester",  "mevrouw", "mevr.", "mevr",
                                      "mw.", "meneer",   "mijnheer", "dhr.",    "dhr",   "de heer"};

// Of a child, or of those around it.
constexpr std::string_view relations[] = {"leerling", "moeder",   "vader", "zoon",  "dochter",
                                          "broer",    "broertje", "zus",   "zusje", "opa",
                                          "oma",      "kleuter",  "client"};

constexpr std::string_view initials = "jmd";  // of the forms: most words begin with another letter

constexpr const char* without_name = "laat de naam weg: schrijf `een leerling`, `een ouder` of een functie";

Trace name_at(std::size_t begin, std::size_t end,
              std::string hint = "schrijf de functie, zoals `leerkracht`, en niet de naam") {
  return {begin,
          end,
          {.severity = source::Severity::Warning,
           .rule = "avg.naam",
           .message = "hier lijkt de naam van een persoon te staan",
           .hints = {std::move(hint)}}};
}

// In small letters.
std::string word_before(std::string_view text, std::size_t at) {
  const auto before = source::trim(text.substr(0, at));
  return source::lower(before.substr(before.rfind(' ') + 1));
}

// `Sint Jan` and `De Linde` are schools.
bool follows_article(std::string_view text, std::size_t at) {
  constexpr auto words = std::to_array<std::string_view>({"sint", "st.", "st", "de", "het", "'t"});
  return std::find(words.begin(), words.end(), word_before(text, at)) != words.end();
}

bool names_school(std::string_view words) {
  constexpr auto ends = std::to_array<std::string_view>({"school", "college", "lyceum", "huis", "plein"});
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return words.ends_with(end); });
}

// `Jan-Willem` begins with one.
bool begins_with_given_name(std::string_view word) {
  return is_given_name(source::lower(word.substr(0, word.find('-'))));
}

// Of the given name or the initials that a name begins with at `at`; `at` when it is no name.
std::size_t end_of_first_name(std::string_view text, std::size_t at) {
  if (const auto end = end_of_initials(text, at); end > at) {
    const bool has_surname = end_of_word(text, end) > end || end_of_surname(text, end) > end;
    return has_surname ? end_of_word(text, end) : at;
  }
  const auto end = end_of_word(text, at);
  return source::is_capital(text[at]) && begins_with_given_name(text.substr(at, end - at)) ? end : at;
}

// Without any capital: `jan`, or `jan de voorbeeld`.
bool is_small_name(std::string_view text) {
  const auto end = end_of_word(text, 0);
  if (end == 0 || source::is_capital(text[0]) || !begins_with_given_name(text.substr(0, end))) return false;
  return end == text.size() || is_particle(text.substr(end + 1, end_of_word(text, end + 1) - end - 1));
}

// Where no sentence stands, any given name is one.
enum class Among { Functions, Sentences };

// `van Sara`, `met Bas`: a person, and not the first word of a sentence or the name of something.
bool follows_preposition(std::string_view text, std::size_t at) {
  constexpr auto words = std::to_array<std::string_view>(
      {" van ", " met ", " voor ", " bij ", " aan ", " door ", " over ", " en "});
  const auto before = text.substr(0, at);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return before.ends_with(word) || before == word.substr(1);
  });
}

void add_plain_names(std::string_view text, Among among, Traces& traces) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = is_letter(text[at]) && (at == 0 || !is_letter(text[at - 1]));
    const auto first = starts ? end_of_first_name(text, at) : at;
    if (first == at) continue;
    const auto end = end_of_surname(text, first);
    const bool whole = end > first || follows_preposition(text, at);
    if (among == Among::Sentences && !whole) continue;
    const bool told = std::any_of(traces.begin(), traces.end(),
                                  [&](const Trace& trace) { return trace.begin <= at && at < trace.end; });
    if (!told && !follows_article(text, at) && !names_school(text.substr(at, end - at)))
      traces.push_back(among == Among::Functions ? name_at(at, end) : name_at(at, end, without_name));
    at = end;
  }
}

// `juf Voorbeeld`: a form of address before whatever has a capital.
std::size_t end_behind_form(std::string_view text, std::string_view lower, std::size_t at) {
  for (const auto form : forms) {
    if (!lower.substr(at).starts_with(form)) continue;
    if (const auto end = end_of_surname(text, at + form.size()); end > at + form.size()) return end;
  }
  return at;
}

bool is_relation(std::string_view word) {
  const auto lower = source::lower(word);
  return std::find(std::begin(relations), std::end(relations), lower) != std::end(relations);
}

// `leerling J. van D.` and `moeder Fatima`: what has a capital need not be a name here.
void add_names_behind_relations(std::string_view text, Traces& traces) {
  for (std::size_t at = 2; at < text.size(); ++at) {
    if (!source::is_capital(text[at]) || text[at - 1] != ' ' || !is_letter(text[at - 2])) continue;
    auto begin = at - 1;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    if (!is_relation(text.substr(begin, at - 1 - begin))) continue;
    const auto initial = end_of_initials(text, at);
    const auto first = initial > at ? initial : end_of_first_name(text, at);
    if (first == at) continue;
    const auto end = std::max(first, end_of_surname(text, first));
    traces.push_back(name_at(begin, end, without_name));
    at = end;
  }
}

void add_addressed_names(std::string_view text, Traces& traces) {
  const auto lower = source::lower(text);
  for (auto at = lower.find_first_of(initials); at < text.size();
       at = lower.find_first_of(initials, at + 1)) {
    if (at > 0 && is_letter(text[at - 1])) continue;
    const auto end = end_behind_form(text, lower, at);
    if (end == at) continue;
    traces.push_back(name_at(at, end));
    at = end;
  }
}

}  // namespace

Traces find_person_names(std::string_view text) {
  Traces traces;
  add_addressed_names(text, traces);
  add_names_behind_relations(text, traces);
  add_plain_names(text, Among::Sentences, traces);
  return traces;
}

Traces find_names_for_function(std::string_view text) {
  if (is_small_name(text)) return {name_at(0, text.size())};
  Traces traces;
  add_addressed_names(text, traces);
  add_names_behind_relations(text, traces);
  add_plain_names(text, Among::Functions, traces);
  return traces;
}

}  // namespace model::rules::privacy
