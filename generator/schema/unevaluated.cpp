#include "schema/checks.h"
#include "schema/compile.h"

namespace schema {
namespace {

bool check_member(const Subschema& schema, const Place& place, Evaluation& evaluation,
                  const yaml::Member& member) {
  const Subschema& rest = *schema.unevaluated.properties;
  if (rest.always == false) {
    return evaluation.report(
        {.keyword = Keyword::UnevaluatedProperties, .schema = &schema, .name = member.key, .member = &member},
        place);
  }
  Place at{.value = member.value, .around = &place, .member = &member};
  return evaluate(rest, at, evaluation, nullptr);
}

bool check_members(const Subschema& schema, const Place& place, Evaluation& evaluation,
                   Evaluated& evaluated) {
  const auto& members = place.value.map()->members;
  bool valid = true;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (evaluated.members[i]) continue;
    evaluated.members[i] = true;
    if (!check_member(schema, place, evaluation, members[i])) valid = false;
    if (!valid && !evaluation.collects()) return false;
  }
  return valid;
}

bool check_item(const Subschema& schema, Place place, Evaluation& evaluation) {
  const Subschema& rest = *schema.unevaluated.items;
  if (rest.always != false) return evaluate(rest, place, evaluation, nullptr);
  return evaluation.report({.keyword = Keyword::UnevaluatedItems, .schema = &schema}, place);
}

bool check_items(const Subschema& schema, const Place& place, Evaluation& evaluation, Evaluated& evaluated) {
  const yaml::List& items = *place.value.list();
  bool valid = true;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (evaluated.items[i]) continue;
    evaluated.items[i] = true;
    if (!check_item(schema, {.value = items[i], .around = &place, .index = i}, evaluation)) valid = false;
    if (!valid && !evaluation.collects()) return false;
  }
  return valid;
}

}  // namespace

Unevaluated read_unevaluated(const SchemaReader& reader) {
  return {reader.schema("unevaluatedProperties"), reader.schema("unevaluatedItems")};
}

// `evaluated` is never null here: `evaluate` makes one for every schema with this check.
bool check_unevaluated(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  if (place.value.map() && schema.unevaluated.properties) {
    return check_members(schema, place, evaluation, *evaluated);
  }
  if (place.value.list() && schema.unevaluated.items)
    return check_items(schema, place, evaluation, *evaluated);
  return true;
}

}  // namespace schema
