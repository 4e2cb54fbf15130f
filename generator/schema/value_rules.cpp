#include <algorithm>

#include "schema/checks.h"
#include "schema/compile.h"

namespace schema {
namespace {

TypeSet read_type(const yaml::Value& value, const SchemaReader& reader) {
  const auto* name = value.text();
  const auto type = name ? type_named(*name) : std::nullopt;
  if (!type)
    reader.wrong_kind(value, "type", "`array`, `boolean`, `integer`, `null`, `number`, `object` of `string`");
  return type.value_or(0);
}

TypeSet read_types(const SchemaReader& reader) {
  const yaml::Value* value = reader.find("type");
  if (!value) return 0;
  if (!value->list()) return read_type(*value, reader);
  TypeSet types = 0;
  for (const auto& item : *value->list()) types = static_cast<TypeSet>(types | read_type(item, reader));
  return types;
}

std::vector<const yaml::Value*> pointers(const std::vector<yaml::Value>& values) {
  std::vector<const yaml::Value*> result;
  for (const auto& value : values) result.push_back(&value);
  return result;
}

}  // namespace

ValueRules read_value_rules(const SchemaReader& reader) {
  ValueRules rules;
  if (!reader.compilation().has_vocabulary(reader.resource(), "validation")) return rules;
  rules.types = read_types(reader);
  if (const auto* constant = reader.find("const")) rules.constant = *constant;
  const auto* choices = reader.find("enum");
  if (choices && choices->list()) rules.choices = *choices->list();
  if (choices && !choices->list()) reader.wrong_kind(*choices, "enum", "een lijst met keuzes");
  return rules;
}

bool check_value(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated*) {
  const ValueRules& rules = schema.value;
  if (rules.types != 0 && (rules.types & types_of(place.value)) == 0) {
    return evaluation.report({.keyword = Keyword::Type, .schema = &schema, .types = rules.types}, place);
  }
  if (rules.constant && !yaml::equal(*rules.constant, place.value)) {
    return evaluation.report({.keyword = Keyword::Const, .schema = &schema, .choices = {&*rules.constant}},
                             place);
  }
  if (!rules.choices) return true;
  const bool known = std::any_of(rules.choices->begin(), rules.choices->end(),
                                 [&](const yaml::Value& choice) { return yaml::equal(choice, place.value); });
  if (known) return true;
  return evaluation.report({.keyword = Keyword::Enum, .schema = &schema, .choices = pointers(*rules.choices)},
                           place);
}

}  // namespace schema
