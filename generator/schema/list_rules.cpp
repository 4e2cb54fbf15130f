#include "schema/checks.h"
#include "schema/compile.h"
#include "schema/duplicates.h"

namespace schema {
namespace {

Place item_of(const Place& place, std::size_t index) {
  return {.value = (*place.value.list())[index], .around = &place, .index = index};
}

bool fail(const Subschema& schema, const Place& place, Evaluation& evaluation, Keyword keyword,
          std::size_t limit, std::size_t actual) {
  return evaluation.report({.keyword = keyword,
                            .schema = &schema,
                            .limit = static_cast<double>(limit),
                            .actual = static_cast<double>(actual)},
                           place);
}

bool check_size(const Subschema& schema, const Place& place, Evaluation& evaluation) {
  const ListRules& rules = schema.list;
  const std::size_t size = place.value.list()->size();
  if (rules.min_items && size < *rules.min_items) {
    return fail(schema, place, evaluation, Keyword::MinItems, *rules.min_items, size);
  }
  if (rules.max_items && size > *rules.max_items) {
    return fail(schema, place, evaluation, Keyword::MaxItems, *rules.max_items, size);
  }
  return true;
}

// Reported at the second of the two, with the number of the first.
bool check_unique(const Subschema& schema, const Place& place, Evaluation& evaluation) {
  if (!schema.list.unique) return true;
  const auto duplicate = find_duplicate(*place.value.list());
  if (!duplicate) return true;
  return fail(schema, item_of(place, duplicate->second), evaluation, Keyword::UniqueItems,
              duplicate->first + 1, duplicate->second + 1);
}

bool check_items(const Subschema& schema, const Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  const ListRules& rules = schema.list;
  bool valid = true;
  for (std::size_t i = 0; i < place.value.list()->size(); ++i) {
    const Subschema* item = i < rules.first_items.size() ? rules.first_items[i] : rules.items;
    if (!item) break;
    if (evaluated) evaluated->items[i] = true;
    Place at = item_of(place, i);
    if (!evaluate(*item, at, evaluation, nullptr)) valid = false;
    if (!valid && !evaluation.collects()) return false;
  }
  return valid;
}

bool check_contains(const Subschema& schema, const Place& place, Evaluation& evaluation,
                    Evaluated* evaluated) {
  const ListRules& rules = schema.list;
  if (!rules.contains) return true;
  std::size_t found = 0;
  for (std::size_t i = 0; i < place.value.list()->size(); ++i) {
    Place at = item_of(place, i);
    if (!matches(*rules.contains, at, evaluation, nullptr)) continue;
    ++found;
    if (evaluated) evaluated->items[i] = true;
  }
  if (found < rules.min_contains) {
    return fail(schema, place, evaluation, Keyword::Contains, rules.min_contains, found);
  }
  if (found > rules.max_contains.value_or(found)) {
    return fail(schema, place, evaluation, Keyword::MaxContains, *rules.max_contains, found);
  }
  return true;
}

}  // namespace

ListRules read_list_rules(const SchemaReader& reader) {
  ListRules rules;
  rules.first_items = reader.schemas("prefixItems");
  rules.items = reader.schema("items");
  rules.contains = reader.schema("contains");
  if (!reader.compilation().has_vocabulary(reader.resource(), "validation")) return rules;
  rules.min_items = reader.count("minItems");
  rules.max_items = reader.count("maxItems");
  rules.min_contains = reader.count("minContains").value_or(1);
  rules.max_contains = reader.count("maxContains");
  if (const auto* unique = reader.find("uniqueItems")) {
    const bool* asked = std::get_if<bool>(&unique->data);
    if (!asked) reader.wrong_kind(*unique, "uniqueItems", "`true` of `false`");
    rules.unique = asked && *asked;
  }
  return rules;
}

bool check_list(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  if (!place.value.list()) return true;
  bool valid = check_size(schema, place, evaluation);
  if (!valid && !evaluation.collects()) return false;
  if (!check_unique(schema, place, evaluation)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  if (!check_items(schema, place, evaluation, evaluated)) valid = false;
  if (!valid && !evaluation.collects()) return false;
  return check_contains(schema, place, evaluation, evaluated) && valid;
}

}  // namespace schema
