#include "schema/messages.h"

#include <algorithm>

#include "schema/embedded.h"

namespace schema {

Message message_for(std::string_view key) {
  for (const auto& message : embedded_messages()) {
    if (message.key == key) return {message.rule, message.sentence};
  }
  return {"waarde.past-niet", key};
}

std::string_view phrase_for(std::string_view key) {
  for (const auto& phrase : embedded_phrases()) {
    if (phrase.name == key) return phrase.text;
  }
  return key;
}

std::string fill(std::string_view sentence, const Gaps& gaps) {
  std::string result;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('{');
    const std::size_t close = sentence.find('}', open);
    result += sentence.substr(0, open);
    if (close == std::string_view::npos)
      return result.append(sentence.substr(std::min(open, sentence.size())));
    const std::string_view name = sentence.substr(open + 1, close - open - 1);
    const auto gap =
        std::find_if(gaps.begin(), gaps.end(), [&](const auto& each) { return each.first == name; });
    result += gap == gaps.end() ? sentence.substr(open, close - open + 1) : std::string_view(gap->second);
    sentence.remove_prefix(close + 1);
  }
  return result;
}

std::string_view name_of(Keyword keyword) {
  switch (keyword) {
    case Keyword::AdditionalProperties:
      return "additionalProperties";
    case Keyword::AnyOf:
      return "anyOf";
    case Keyword::Const:
      return "const";
    case Keyword::Contains:
      return "contains";
    case Keyword::DependentRequired:
      return "dependentRequired";
    case Keyword::Enum:
      return "enum";
    case Keyword::ExclusiveMaximum:
      return "exclusiveMaximum";
    case Keyword::ExclusiveMinimum:
      return "exclusiveMinimum";
    case Keyword::Format:
      return "format";
    case Keyword::MaxContains:
      return "maxContains";
    case Keyword::Maximum:
      return "maximum";
    case Keyword::MaxItems:
      return "maxItems";
    case Keyword::MaxLength:
      return "maxLength";
    case Keyword::MaxProperties:
      return "maxProperties";
    case Keyword::Minimum:
      return "minimum";
    case Keyword::MinItems:
      return "minItems";
    case Keyword::MinLength:
      return "minLength";
    case Keyword::MinProperties:
      return "minProperties";
    case Keyword::MultipleOf:
      return "multipleOf";
    case Keyword::Never:
    case Keyword::Not:
      return "not";
    case Keyword::OneOf:
      return "oneOf";
    case Keyword::Pattern:
      return "pattern";
    case Keyword::PropertyNames:
      return "propertyNames";
    case Keyword::Required:
      return "required";
    case Keyword::TooDeep:
      return "te-diep";
    case Keyword::TooHard:
      return "pattern.te-zwaar";
    case Keyword::Type:
      return "type";
    case Keyword::UnevaluatedItems:
      return "unevaluatedItems";
    case Keyword::UnevaluatedProperties:
      return "unevaluatedProperties";
    case Keyword::UniqueItems:
      return "uniqueItems";
  }
  return "not";
}

}  // namespace schema
