#include "schema/object_hints.h"

#include <vector>

#include "schema/evaluation.h"
#include "schema/find_property.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/nearest_name.h"

namespace schema {
namespace {

// A block begins below its name; between `{` and `}` everything stands on one line.
std::string suggest_field(const Violation& violation, const std::string& field) {
  if (is_item(violation)) return suggest("schrijf-onderdelen", "- " + field);
  return is_in_braces(violation) ? suggest("schrijf-velden", "{ " + field + " }")
                                 : suggest("schrijf-veld-eronder", field);
}

// `bereikt: nog-niet` for `nog niet`, `keuze: [proces]` for `proces`: the one field that has to be there.
Hint hint_for_needed_field(const Violation& violation) {
  const auto& required = violation.schema->object.required;
  const Subschema* property =
      required.size() == 1 ? find_property(*violation.schema, required.front()) : nullptr;
  if (!property || accepts(*property, violation.value())) return std::nullopt;
  const std::string& name = required.front();
  const std::string word = typed(violation.value());
  const yaml::Value list{yaml::List{violation.value()}, violation.value().span};
  if (accepts(*property, list)) return suggest_field(violation, name + ": [" + word + "]");
  const auto& choices = property->value.choices;
  const auto nearest = choices ? source::nearest_name(word, typed(*choices)) : std::nullopt;
  return suggest_field(violation, name + ": " + nearest.value_or("…"));
}

// The words themselves when they name the field already, in quotes when a sign in them would mean something.
std::string with_field(const std::string& word, const std::string& field, const Subschema& schema) {
  const auto colon = word.find(": ");
  if (colon != std::string::npos && find_property(schema, word.substr(0, colon))) return word;
  const bool plain = word.find_first_of(":#\"'\n[]{}") == std::string::npos;
  const bool quotable =
      word.find_first_of("\"\n\\") == std::string::npos && word.size() <= longest_suggestion;
  return field + ": " + (plain ? word : quotable ? in_quotes(word) : "…");
}

// `vanaf: 2027-02` and `tot_en_met: 2027-04` for `2027-02 t/m 2027-04`.
Hint hint_for_period(const Violation& violation) {
  std::vector<std::string> names;
  for (const auto& name : violation.schema->object.property_order) {
    const Subschema* property = find_property(*violation.schema, name);
    if (property && accepts(*property, {std::string("2027-02-01"), violation.value().span}) &&
        !accepts(*property, violation.value()))
      names.push_back(name);
  }
  if (names.size() != 2 || is_in_braces(violation)) return std::nullopt;
  return suggest_period("schrijf-periode-eronder", typed(violation.value()), names[0], names[1]);
}

}  // namespace

bool accepts(const Subschema& schema, const yaml::Value& value) {
  const Program without_dynamic_anchors;  // records have none
  Evaluation evaluation(without_dynamic_anchors, nullptr);
  Place place{.value = value};
  return evaluate(schema, place, evaluation, nullptr);
}

const std::string* field_for(const yaml::Value& value, const Subschema& schema) {
  const ObjectRules& rules = schema.object;
  for (const auto* names : {&rules.required, &rules.property_order}) {
    for (const auto& name : *names) {
      const Subschema* property = find_property(schema, name);
      if (property && accepts(*property, value)) return &name;
    }
  }
  return nullptr;
}

std::string blank_fields(const Subschema& schema) {
  std::string fields;
  for (const auto& name : schema.object.required) fields += (fields.empty() ? "{ " : ", ") + name + ": …";
  return fields.empty() ? fields : fields + " }";
}

bool is_item(const Violation& violation) {
  return violation.path.size() > 1 && !violation.path.back().member;
}

bool is_in_braces(const Violation& violation) {
  if (violation.path.size() < 2) return false;
  const auto* map = violation.path[violation.path.size() - 2].value->map();
  return map && !map->members.empty() &&
         violation.path[violation.path.size() - 2].value->span.begin < map->members.front().key_span.begin;
}

Hint hint_for_object(const Violation& violation) {
  if (violation.value().list()) return hint("geen-lijst");
  // One of several fields that are needed would be half an answer.
  if (violation.schema->object.required.size() > 1) {
    return suggest("schrijf-velden", blank_fields(*violation.schema));
  }
  const std::string word = typed(violation.value());
  if (const Hint needed = hint_for_needed_field(violation)) return needed;
  if (const Hint period = hint_for_period(violation)) return period;
  const std::string* field = field_for(violation.value(), *violation.schema);
  return field ? Hint(suggest_field(violation, with_field(word, *field, *violation.schema))) : std::nullopt;
}

}  // namespace schema
