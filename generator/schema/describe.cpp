#include "schema/describe.h"

#include <algorithm>

#include "schema/form_hints.h"
#include "schema/messages.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/dutch_date.h"
#include "source/words.h"

namespace schema {
namespace {

constexpr std::size_t most_choices = 8;  // in a sentence
constexpr std::size_t most_choices_in_hint = 16;

bool is_missing_key(const Violation& violation) {
  return violation.keyword == Keyword::Required || violation.keyword == Keyword::DependentRequired;
}

// A value that was left empty where something has to stand.
bool is_left_empty(const Violation& violation) {
  const bool about_value = violation.keyword == Keyword::Type || violation.keyword == Keyword::Enum ||
                           violation.keyword == Keyword::Const;
  return about_value && violation.value().is_null();
}

bool is_draft_matter(const Violation& violation) {
  return is_missing_key(violation) || violation.keyword == Keyword::MinItems ||
         violation.keyword == Keyword::MinLength || (is_left_empty(violation) && violation.path.size() > 1);
}

// The key that the value stands under; that of the list for an item.
std::string say_field(const std::vector<Step>& path) {
  const auto named = std::find_if(path.rbegin(), path.rend(), [](const Step& step) { return step.member; });
  if (named != path.rend()) return source::in_backquotes(named->member->key);
  return std::string(phrase_for(path.front().value->list() ? "soorten.deze-lijst" : "soorten.dit-bestand"));
}

std::string say_list(const std::vector<Step>& path) {
  const auto field = say_field(path);
  const bool is_named = field.starts_with('`');
  return is_named ? std::string(phrase_for("soorten.de-lijst-bij")) + " " + field : field;
}

// For a message that no hint fits better; the sentence of a schema's author says what to do itself.
std::string usual_hint(Keyword keyword) {
  const auto key = std::string("bij.").append(name_of(keyword));
  const auto phrase = std::string("tips.").append(key);
  return hint(phrase_for(phrase) == phrase ? "bij.anders" : key);
}

std::vector<std::string> choices_of(const Violation& violation) {
  std::vector<std::string> choices;
  for (const yaml::Value* choice : violation.choices) {
    const bool compound = choice->list() || choice->map();
    choices.push_back(compound ? show(*choice) : typed(*choice));
  }
  return choices;
}

std::string hint_of_choices(const std::vector<std::string>& choices) {
  return choices.size() == 1 ? suggest("schrijf", choices.front())
                             : hint("kies-uit", {{"keuzes", show_choices(choices)}});
}

bool asks_for_date(Format format) {
  return format == Format::Date || format == Format::MonthOrDate;
}

std::string format_key(const Violation& violation) {
  const auto* text = violation.value().text();
  const auto date = text ? source::read_date(*text) : std::nullopt;
  switch (violation.schema->text.format) {
    case Format::Date:
      return date && !source::exists(*date) ? "format.date.bestaat-niet" : "format.date";
    case Format::MonthOrDate:
      return date && !source::exists(*date) ? "format.date.bestaat-niet" : "format.maand-of-datum";
    case Format::Time:
      return "format.time";
    case Format::DateTime:
      return "format.date-time";
    case Format::Email:
      return "format.email";
    case Format::Uri:
      return "format.uri";
    case Format::Uuid:
      return "format.uuid";
    case Format::None:
    case Format::Regex:
      return "format.regex";
  }
  return "format.regex";
}

// `2026` where a school year is asked is a number to YAML; the answer is the form that the field asks.
bool is_number_for_text(const Violation& violation) {
  return violation.keyword == Keyword::Type && violation.types == types::string &&
         as_number(violation.value()).has_value();
}

Keyword keyword_to_explain(const Violation& violation) {
  if (!is_number_for_text(violation)) return violation.keyword;
  const TextRules& rules = violation.schema->text;
  if (asks_for_date(rules.format)) return Keyword::Format;
  const bool fits = !rules.pattern || rules.pattern->search(typed(violation.value())) == Match::Yes;
  return fits ? violation.keyword : Keyword::Pattern;
}

std::string message_key(const Finding& finding, Keyword keyword) {
  const Violation& violation = finding.violation;
  const std::string name(name_of(keyword));
  if (finding.personal) return "persoonsgegevens";
  if (is_left_empty(violation)) return violation.path.size() == 1 ? "type.bestand-leeg" : "type.leeg";
  if (keyword == Keyword::Format) return format_key(violation);
  if (keyword == Keyword::Required && violation.path.back().member) return "required.bij";
  if (keyword == Keyword::UnevaluatedProperties && !finding.known_key) return "additionalProperties";
  if (keyword == Keyword::Enum && violation.choices.size() == 1) return "const";
  if (keyword == Keyword::Enum && violation.choices.size() > most_choices) return "enum.veel";
  if (keyword == Keyword::PropertyNames && !violation.choices.empty()) return "propertyNames.keuze";
  if (keyword == Keyword::Type && violation.path.size() == 1) return "type.bestand";
  const bool empty = violation.actual == 0;
  if ((keyword == Keyword::MinLength || keyword == Keyword::MinItems) && empty) return name + ".leeg";
  if (keyword == Keyword::OneOf && !empty) return "oneOf.meer";
  return keyword == Keyword::OneOf ? "anyOf" : name;
}

// The sentence of the schema's author, if there is one. `errorMessage` as one text is not used where it
// would hide which key is wrong.
const std::string* own_message(const Violation& violation, Keyword keyword) {
  const Wording& wording = violation.schema->wording;
  const auto own = wording.keyword_messages.find(name_of(keyword));
  if (own != wording.keyword_messages.end()) return &own->second;
  const bool about_key = is_missing_key(violation) || violation.member;
  return wording.error_message && !about_key ? &*wording.error_message : nullptr;
}

source::Span span_of(const Violation& violation) {
  const Step& step = violation.path.back();
  if (violation.member) return violation.member->key_span;
  if (is_left_empty(violation) && step.member) return step.member->key_span;
  if (!is_missing_key(violation)) return violation.value().span;
  if (step.member) return step.member->key_span;
  const auto* map = violation.value().map();
  return map && !map->members.empty() ? map->members.front().key_span : violation.value().span;
}

// What nobody may quote: the value, or all of a block below the key.
source::Span span_of_secret(const yaml::Member& member) {
  const bool block = member.value.map() || member.value.list();
  return {member.key_span.file, block ? member.key_span.begin : member.value.span.begin,
          member.value.span.end};
}

}  // namespace

source::Diagnostic describe(const Finding& finding, bool draft) {
  const Violation& violation = finding.violation;
  const Keyword keyword = keyword_to_explain(violation);
  auto hints = hints_for(finding);
  // With nothing better to say, the hint lists the choices, and not the message.
  const bool few_choices = keyword == Keyword::Enum && violation.choices.size() <= most_choices_in_hint;
  const bool hint_lists = few_choices && hints.empty();
  if (hint_lists) hints = {hint_of_choices(choices_of(violation))};
  const Message message = message_for(hint_lists ? "enum.veel" : message_key(finding, keyword));
  const std::string* own = is_left_empty(violation) ? nullptr : own_message(violation, keyword);
  if (hints.empty() && !own) hints = {usual_hint(keyword)};
  const Gaps gaps = {
      {"veld", say_field(violation.path)},
      {"lijst", say_list(violation.path)},
      {"naam", source::in_backquotes(violation.name)},
      {"reden", source::in_backquotes(violation.because)},
      {"waarde", keyword == Keyword::Type ? show_with_kind(violation.value()) : show(violation.value())},
      {"keuzes", show_choices(choices_of(violation))},
      {"soort", show_types(violation.types)},
      {"grens", show_number(violation.limit)},
      {"aantal", show_number(violation.actual)}};
  return {
      .severity = draft && is_draft_matter(violation) ? source::Severity::Advice : source::Severity::Error,
      .rule = std::string(message.rule),
      .span = finding.personal ? span_of_secret(*violation.member) : span_of(violation),
      .message = own ? *own : fill(message.sentence, gaps),
      .hints = std::move(hints),
      .context = say_context(violation.path)};
}

}  // namespace schema
