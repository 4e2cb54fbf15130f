#include <utility>

#include "schema/checks.h"
#include "schema/compile.h"

namespace schema {
namespace {

bool check_size(const Subschema& schema, const Place& place, Evaluation& evaluation) {
  const ObjectRules& rules = schema.object;
  const std::size_t size = place.value.map()->members.size();
  const auto fail = [&](Keyword keyword, std::size_t limit) {
    return evaluation.report({.keyword = keyword,
                              .schema = &schema,
                              .limit = static_cast<double>(limit),
                              .actual = static_cast<double>(size)},
                             place);
  };
  if (rules.min_properties && size < *rules.min_properties) {
    return fail(Keyword::MinProperties, *rules.min_properties);
  }
  if (rules.max_properties && size > *rules.max_properties) {
    return fail(Keyword::MaxProperties, *rules.max_properties);
  }
  return true;
}

bool check_required(const Subschema& schema, const Place& place, Evaluation& evaluation) {
  const yaml::Map& map = *place.value.map();
  bool valid = true;
  for (const auto& name : schema.object.required) {
    if (map.find(name)) continue;
    valid = evaluation.report({.keyword = Keyword::Required, .schema = &schema, .name = name}, place);
  }
  for (const auto& [because, names] : schema.object.dependent_required) {
    const yaml::Member* member = map.find_member(because);
    if (!member) continue;
    for (const auto& name : names) {
      if (map.find(name)) continue;
      valid = evaluation.report({.keyword = Keyword::DependentRequired,
                                 .schema = &schema,
                                 .name = name,
                                 .because = because,
                                 .member = member},
                                place);
    }
  }
  return valid;
}

bool wrong_key(const Subschema& schema, const Place& place, Evaluation& evaluation, Keyword keyword,
               const yaml::Member& member) {
  return evaluation.report({.keyword = keyword, .schema = &schema, .name = member.key, .member = &member},
                           place);
}

bool check_name(const Subschema& schema, const Place& place, Evaluation& evaluation,
                const yaml::Member& member) {
  if (!schema.object.property_names) return true;
  const yaml::Value name{member.key, member.key_span};
  Place at{.value = name, .around = &place};
  if (matches(*schema.object.property_names, at, evaluation, nullptr)) return true;
  return wrong_key(schema, place, evaluation, Keyword::PropertyNames, member);
}

/// Checks one member by every schema that names it, and tells whether there was one.
class MemberCheck {
 public:
  MemberCheck(const Subschema& schema, const Place& place, Evaluation& evaluation, const yaml::Member& member)
      : schema_(schema), place_(place), evaluation_(evaluation), member_(member) {}

  void run() {
    const ObjectRules& rules = schema_.object;
    if (const auto found = rules.properties.find(member_.key); found != rules.properties.end()) {
      apply(*found->second);
    }
    for (const auto& named : rules.pattern_properties) {
      const Match match = named.pattern.search(member_.key);
      if (match == Match::Yes) apply(*named.schema);
      if (match == Match::TooHard) valid = wrong_key(schema_, place_, evaluation_, Keyword::TooHard, member_);
    }
    if (!evaluated && rules.additional_properties) apply_additional(*rules.additional_properties);
    if (!check_name(schema_, place_, evaluation_, member_)) valid = false;
  }

  bool valid = true;
  bool evaluated = false;

 private:
  void apply(const Subschema& schema) {
    evaluated = true;
    Place at{.value = member_.value, .around = &place_, .member = &member_};
    if (!evaluate(schema, at, evaluation_, nullptr)) valid = false;
  }

  void apply_additional(const Subschema& schema) {
    if (schema.always != false) return apply(schema);
    evaluated = true;
    valid = wrong_key(schema_, place_, evaluation_, Keyword::AdditionalProperties, member_);
  }

  const Subschema& schema_;
  const Place& place_;
  Evaluation& evaluation_;
  const yaml::Member& member_;
};

bool check_members(const Subschema& schema, const Place& place, Evaluation& evaluation,
                   Evaluated* evaluated) {
  const auto& members = place.value.map()->members;
  bool valid = true;
  for (std::size_t i = 0; i < members.size(); ++i) {
    MemberCheck member(schema, place, evaluation, members[i]);
    member.run();
    if (evaluated && member.evaluated) evaluated->members[i] = true;
    if (!member.valid) valid = false;
    if (!valid && !evaluation.collects()) return false;
  }
  return valid;
}

}  // namespace

ObjectRules read_object_rules(const SchemaReader& reader) {
  ObjectRules rules;
  for (auto& [name, property] : reader.named_schemas("properties")) {
    rules.property_order.push_back(name);
    rules.properties.emplace(std::move(name), property);
  }
  if (const auto* patterns = reader.map("patternProperties")) {
    for (const auto& member : patterns->members) {
      const yaml::Value key{member.key, member.key_span};
      auto pattern = reader.pattern(member.key, key);
      const Subschema* property = reader.compilation().subschema(member.value, reader.resource());
      if (pattern) rules.pattern_properties.push_back({std::move(*pattern), property});
    }
  }
  rules.additional_properties = reader.schema("additionalProperties");
  rules.property_names = reader.schema("propertyNames");
  if (!reader.compilation().has_vocabulary(reader.resource(), "validation")) return rules;
  rules.required = reader.texts("required");
  rules.min_properties = reader.count("minProperties");
  rules.max_properties = reader.count("maxProperties");
  if (const auto* dependent = reader.map("dependentRequired")) {
    for (const auto& member : dependent->members) {
      rules.dependent_required.emplace_back(member.key, reader.texts(member.value, "dependentRequired"));
    }
  }
  return rules;
}

bool check_object(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  if (!place.value.map()) return true;
  bool valid = check_size(schema, place, evaluation);
  if (!valid && !evaluation.collects()) return false;
  if (!check_required(schema, place, evaluation)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  return check_members(schema, place, evaluation, evaluated) && valid;
}

}  // namespace schema
