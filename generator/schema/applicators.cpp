#include <utility>

#include "schema/checks.h"
#include "schema/compile.h"

namespace schema {
namespace {

// A schema whose failure is not that of the whole: what it has looked at counts only if it holds.
template <typename Evaluate>
bool try_schema(const Place& place, Evaluated* evaluated, Evaluate evaluate_schema) {
  if (!evaluated) return evaluate_schema(nullptr);
  Evaluated own(place.value);
  const bool valid = evaluate_schema(&own);
  if (valid) evaluated->merge(own);
  return valid;
}

bool check_all_of(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  bool valid = true;
  for (const Subschema* each : schema.applicators.all_of) {
    if (!evaluate(*each, place, evaluation, evaluated)) valid = false;
    if (!valid && !evaluation.collects()) return false;
  }
  return valid;
}

struct Branches {
  std::size_t valid = 0;
  std::vector<std::vector<Violation>> failures;
};

Branches try_branches(const std::vector<const Subschema*>& schemas, bool stop_at_first, Place& place,
                      Evaluation& evaluation, Evaluated* evaluated) {
  Branches branches;
  for (const Subschema* schema : schemas) {
    std::vector<Violation> violations;
    const bool valid = try_schema(place, evaluated, [&](Evaluated* own) {
      const Redirected redirected(evaluation, evaluation.collects() ? &violations : nullptr);
      return evaluate(*schema, place, evaluation, own);
    });
    if (!valid && evaluation.collects()) branches.failures.push_back(std::move(violations));
    if (!valid) continue;
    ++branches.valid;
    if (stop_at_first && !evaluated) break;
  }
  return branches;
}

bool check_any_of(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  const auto& schemas = schema.applicators.any_of;
  if (schemas.empty()) return true;
  auto branches = try_branches(schemas, true, place, evaluation, evaluated);
  if (branches.valid > 0) return true;
  return evaluation.report(
      {.keyword = Keyword::AnyOf, .schema = &schema, .branches = std::move(branches.failures)}, place);
}

bool check_one_of(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  const auto& schemas = schema.applicators.one_of;
  if (schemas.empty()) return true;
  auto branches = try_branches(schemas, false, place, evaluation, evaluated);
  if (branches.valid == 1) return true;
  if (branches.valid > 1) branches.failures.clear();
  return evaluation.report({.keyword = Keyword::OneOf,
                            .schema = &schema,
                            .actual = static_cast<double>(branches.valid),
                            .branches = std::move(branches.failures)},
                           place);
}

bool check_not(const Subschema& schema, Place& place, Evaluation& evaluation) {
  const Subschema* negated = schema.applicators.negated;
  if (!negated || !matches(*negated, place, evaluation, nullptr)) return true;
  return evaluation.report({.keyword = Keyword::Not, .schema = &schema}, place);
}

// The field that a condition names asks for what its consequence requires.
const yaml::Member* asking_field(const Subschema& condition, const yaml::Value& value) {
  const auto& named = condition.object.required;
  return value.map() && named.size() == 1 ? value.map()->find_member(named.front()) : nullptr;
}

bool check_condition(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  const Applicators& rules = schema.applicators;
  if (!rules.condition) return true;
  const bool holds = try_schema(
      place, evaluated, [&](Evaluated* own) { return matches(*rules.condition, place, evaluation, own); });
  const Subschema* next = holds ? rules.consequence : rules.alternative;
  if (!next) return true;
  const auto before = evaluation.count();
  const bool valid = evaluate(*next, place, evaluation, evaluated);
  const auto* asks = holds && !valid ? asking_field(*rules.condition, place.value) : nullptr;
  if (asks) evaluation.put_at(*asks, before, place.value);
  return valid;
}

bool check_dependent(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  if (!place.value.map()) return true;
  bool valid = true;
  for (const auto& [key, dependent] : schema.applicators.dependent_schemas) {
    if (!place.value.find(key)) continue;
    if (!evaluate(*dependent, place, evaluation, evaluated)) valid = false;
  }
  return valid;
}

}  // namespace

Applicators read_applicators(const SchemaReader& reader) {
  Applicators rules;
  rules.all_of = reader.schemas("allOf");
  rules.any_of = reader.schemas("anyOf");
  rules.one_of = reader.schemas("oneOf");
  rules.negated = reader.schema("not");
  rules.condition = reader.schema("if");
  rules.consequence = reader.schema("then");
  rules.alternative = reader.schema("else");
  rules.dependent_schemas = reader.named_schemas("dependentSchemas");
  return rules;
}

bool check_applicators(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  bool valid = check_all_of(schema, place, evaluation, evaluated);
  if (!valid && !evaluation.collects()) return false;
  if (!check_any_of(schema, place, evaluation, evaluated)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  if (!check_one_of(schema, place, evaluation, evaluated)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  if (!check_not(schema, place, evaluation)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  if (!check_condition(schema, place, evaluation, evaluated)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  return check_dependent(schema, place, evaluation, evaluated) && valid;
}

}  // namespace schema
