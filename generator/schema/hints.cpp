#include <algorithm>
#include <array>
#include <optional>

#include "schema/choice_hints.h"
#include "schema/describe.h"
#include "schema/find_property.h"
#include "schema/form_hints.h"
#include "schema/list_hints.h"
#include "schema/messages.h"
#include "schema/object_hints.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/ascii.h"
#include "source/nearest_name.h"
#include "source/words.h"

namespace schema {
namespace {

using source::is_digit;
using source::lower;

bool looks_like_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto points = std::count(text.begin(), text.end(), '.');
  return !text.empty() && is_digit(text.front()) && is_digit(text.back()) && points <= 1 &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '.'; });
}

// --- of keys

// `- leerkracht: groep 3` where a short form may stand: the colon may be one of the text.
Hint hint_for_short_form(const Finding& finding) {
  const Violation& violation = finding.violation;
  const auto& members = violation.value().map()->members;
  const bool has_short_form = (violation.schema->value.types & types::string) != 0;
  const std::string text = violation.name + ": " + typed(members.front().value);
  if (!has_short_form || members.size() > 1) return std::nullopt;
  if (text.size() > longest_suggestion)
    return suggest("naam-is-waarde", finding.meant + ": " + violation.name);
  return hint("of-een-tekst", {{"voorstel", source::in_backquotes(finding.meant)},
                               {"tekst", source::in_backquotes(in_quotes(text))}});
}

Hint hint_for_lost_line(const Finding& finding) {
  const Gaps gaps = {{"voorstel", source::in_backquotes(finding.lost + ":")},
                     {"veld", source::in_backquotes(finding.lost_beside)}};
  return hint(finding.lost_beside.empty() ? "regel-vergeten" : "regel-vergeten-naast", gaps);
}

Hint hint_for_other_place(const Finding& finding) {
  if (!finding.lost.empty()) return hint_for_lost_line(finding);
  if (!finding.holder.empty() && finding.holder_is_list) {
    return hint("hoort-bij-lijst",
                {{"veld", source::in_backquotes(finding.holder)},
                 {"voorstel", source::in_backquotes("- " + finding.violation.name + ": …")}});
  }
  if (!finding.holder.empty()) return hint("hoort-bij", {{"veld", source::in_backquotes(finding.holder)}});
  if (!finding.home) return std::nullopt;
  if (finding.home->empty()) return hint("hoort-vooraan");
  return hint("hoort-elders", {{"veld", source::in_backquotes(*finding.home)}});
}

// Part of a text with a colon in it. Between `{` and `}` a text cannot go on below.
Hint hint_for_text_as_key(const Violation& violation) {
  const auto& first = violation.value().map()->members.front();
  const bool in_braces = violation.value().span.begin < first.key_span.begin;
  if (!in_braces) return hint("hoort-bij-tekst");
  const bool follows = violation.member != &first;
  return follows ? Hint(hint("hoort-bij-tekst-ervoor")) : Hint(hint("haal-weg"));
}

// `- De directeur: die heeft weinig tijd`, where every item begins with the name of a field.
Hint hint_for_sentence(const Finding& finding) {
  const Violation& violation = finding.violation;
  const bool reads_as_text = violation.name.find(' ') != std::string::npos;
  if (!reads_as_text || violation.value().map()->members.size() > 1) return std::nullopt;
  const std::string text = violation.name + ": " + typed(violation.member->value);
  const bool quotable = text.size() <= longest_suggestion && text.find('"') == std::string::npos;
  return suggest("zet-ervoor", finding.meant + ": " + (quotable ? in_quotes(text) : "\"…\""));
}

Hint hint_for_wrong_key(const Finding& finding) {
  if (finding.personal && finding.replacement.empty()) return hint("haal-weg");
  if (finding.personal) return suggest("zonder-naam", finding.replacement + ": …");
  if (!finding.meant.empty()) {
    if (finding.takes_place) {
      if (const Hint sentence = hint_for_sentence(finding)) return sentence;
    }
    const Hint short_form = hint_for_short_form(finding);
    return short_form ? short_form : suggest("bedoel-je", finding.meant);
  }
  if (finding.known_key) return std::nullopt;
  if (const Hint other = hint_for_other_place(finding)) return other;
  const bool reads_as_text = finding.violation.name.find(' ') != std::string::npos;
  if (reads_as_text) return hint_for_text_as_key(finding.violation);
  if (finding.others.size() == 1) return suggest("bedoel-je", finding.others.front());
  const std::string others = show_choices(finding.others);
  const bool few = !finding.others.empty() && others.size() <= 2 * longest_suggestion;
  return few ? hint("nog-mogelijk", {{"keuzes", others}}) : hint("haal-weg");
}

// An item that has nothing of its own, behind one that has none of what it holds: a dash too many.
bool continues_item_before(const Violation& violation) {
  if (violation.path.size() < 2 || violation.path.back().index == 0) return false;
  const auto* list = violation.path[violation.path.size() - 2].value->list();
  const auto* item = violation.value().map();
  const auto* before = list ? (*list)[violation.path.back().index - 1].map() : nullptr;
  return before && item && !item->members.empty() &&
         std::none_of(item->members.begin(), item->members.end(), [&](const auto& member) {
           return before->find(member.key) || !find_property(*violation.schema, member.key);
         });
}

// With its value when there is only one that it can have, with its fields when it needs some.
Hint hint_for_missing_key(const Finding& finding) {
  const Violation& violation = finding.violation;
  if (continues_item_before(violation)) return hint("streepje-te-veel");
  const Subschema* property = finding.asked;
  const auto* choices = property && property->value.choices ? &*property->value.choices : nullptr;
  std::string line = violation.name + ":";
  if (choices && choices->size() == 1) line.append(" ").append(typed(choices->front()));
  if (const auto fields = property ? blank_fields(*property) : std::string(); !fields.empty()) {
    line.append(" ").append(fields);
  }
  return suggest("voeg-toe", line);
}

// --- of kinds of values

// `60%`, `€ 60` or `60 leerlingen`: the one number in a text; else empty.
std::string only_number(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  const auto begin = std::min(text.find_first_of(digits), text.size());
  const auto end = std::min(text.find_first_not_of("0123456789.,", begin), text.size());
  auto number = std::string(text.substr(begin, end - begin));
  while (number.ends_with('.') || number.ends_with(',')) number.pop_back();
  std::replace(number.begin(), number.end(), ',', '.');
  const bool only = text.find_first_of(digits, end) == text.npos && text.find('-') == text.npos;
  return only && looks_like_number(number) && number.size() < text.size() ? number : std::string();
}

Hint hint_for_number(const yaml::Value& value) {
  const std::string* text = value.text();
  if (!text) return std::nullopt;
  std::string with_point = *text;
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  if (with_point != *text && looks_like_number(with_point)) return suggest("punt", with_point);
  if (looks_like_number(*text)) return hint("geen-aanhalingstekens");
  const auto number = only_number(*text);
  return number.empty() ? std::nullopt : Hint(suggest("alleen-getal", number));
}

Hint hint_for_type(const Violation& violation) {
  const yaml::Value& value = violation.value();
  const bool plain = !value.list() && !value.map();
  if ((violation.types & types::number) != 0 || violation.types == types::integer)
    return hint_for_number(value);
  if ((violation.types & types::array) != 0) return hint_for_wanted_list(violation);
  if ((violation.types & types::object) != 0) return hint_for_object(violation);
  if ((violation.types & types::boolean) != 0) {
    const std::string word = lower(typed(value));
    if (word == "ja" || word == "yes") return suggest("schrijf", "true");
    return word == "nee" || word == "no" ? Hint(suggest("schrijf", "false")) : std::nullopt;
  }
  if ((violation.types & types::string) == 0) return std::nullopt;
  if (value.list()) return hint(value.list()->size() > 1 ? "een-tekst" : "geen-lijst");
  if (value.map()) return hint("geen-velden");
  return plain ? Hint(suggest("aanhalingstekens", in_quotes(typed(value)))) : std::nullopt;
}

// A number where text of some form is asked: quotes alone would not mend it.
bool fits_with_quotes(const Violation& violation) {
  const TextRules& rules = violation.schema->text;
  const std::string text = typed(violation.value());
  return has_format(rules.format, text) && (!rules.pattern || rules.pattern->search(text) == Match::Yes);
}

bool asks_form(const Violation& violation) {
  const bool plain = !violation.value().list() && !violation.value().map();
  return violation.types == types::string && plain && !fits_with_quotes(violation);
}

std::string hint_for_empty(const Finding& finding) {
  const Violation& violation = finding.violation;
  if (finding.required) return hint("vul-in-verplicht");
  if (violation.path.size() < 2) return hint("vul-in");
  if (!violation.path.back().member) return hint("vul-onderdeel-in");
  return hint(is_in_braces(violation) ? "vul-in-of-veld-weg" : "vul-in");
}

Hint first_hint(const Finding& finding) {
  const Violation& violation = finding.violation;
  const bool empty = violation.value().is_null();
  if (empty && violation.path.size() == 1) return hint("vul-bestand");
  switch (violation.keyword) {
    case Keyword::AdditionalProperties:
    case Keyword::UnevaluatedProperties:
      return hint_for_wrong_key(finding);
    case Keyword::Required:
    case Keyword::DependentRequired:
      return hint_for_missing_key(finding);
    case Keyword::Enum:
    case Keyword::Const:
      return empty ? hint_for_empty(finding) : hint_for_choice(violation);
    case Keyword::Type:
      if (empty) return hint_for_empty(finding);
      if (asks_form(violation)) return hint_for_form(finding);
      return hint_for_type(violation);
    case Keyword::PropertyNames:
      return hint_for_name(violation);
    case Keyword::UniqueItems:
      return hint("een-van-twee");
    case Keyword::MinItems:
    case Keyword::MinLength:
      return violation.actual == 0 ? Hint(hint_for_empty(finding)) : std::nullopt;
    case Keyword::Format:
    case Keyword::Pattern:
      return hint_for_form(finding);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::vector<std::string> hints_for(const Finding& finding) {
  const Hint first = first_hint(finding);
  return first ? std::vector{*first} : std::vector<std::string>{};
}

}  // namespace schema
