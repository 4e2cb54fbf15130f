#include "schema/find_property.h"

#include <algorithm>
#include <set>

#include "schema/compile.h"
#include "schema/program.h"

namespace schema {
namespace {

using Subschemas = std::vector<const Subschema*>;

// `schemas` with all that they apply to the same value.
Subschemas with_same_place(Subschemas schemas) {
  std::set<const Subschema*> seen(schemas.begin(), schemas.end());
  for (std::size_t at = 0; at < schemas.size(); ++at) {
    for (const Subschema* other : same_place(*schemas[at])) {
      if (seen.insert(other).second) schemas.push_back(other);
    }
  }
  return schemas;
}

const Subschema* property_of(const Subschema& schema, std::string_view key) {
  const auto found = schema.object.properties.find(key);
  return found == schema.object.properties.end() ? nullptr : found->second;
}

const Subschema* item_of(const Subschema& schema, std::size_t index) {
  const auto& first = schema.list.first_items;
  return index < first.size() ? first[index] : schema.list.items;
}

const Subschema* first_property(const Subschemas& schemas, std::string_view key) {
  for (const Subschema* schema : with_same_place(schemas)) {
    if (const Subschema* property = property_of(*schema, key)) return property;
  }
  return nullptr;
}

// What `root` asks of the value at [1, steps) of `path`.
Subschemas schemas_at(const Subschema& root, const std::vector<Step>& path, std::size_t steps) {
  Subschemas schemas = {&root};
  for (std::size_t step = 1; step < steps; ++step) {
    Subschemas below;
    for (const Subschema* schema : with_same_place(schemas)) {
      const auto* member = path[step].member;
      const auto* next = member ? property_of(*schema, member->key) : item_of(*schema, path[step].index);
      if (next) below.push_back(next);
    }
    schemas = std::move(below);
  }
  return schemas;
}

}  // namespace

const std::vector<yaml::Value>* find_choices(const Subschema& schema) {
  for (const Subschema* each : with_same_place({&schema})) {
    if (each->value.choices) return &*each->value.choices;
  }
  return nullptr;
}

const Subschema* find_property(const Subschema& schema, std::string_view key) {
  return first_property({&schema}, key);
}

const Subschema* find_item_property(const Subschema& schema, std::string_view key) {
  for (const Subschema* list : with_same_place({&schema})) {
    const Subschema* item = item_of(*list, 0);
    if (const Subschema* property = item ? find_property(*item, key) : nullptr) return property;
  }
  return nullptr;
}

const Subschema* find_property_at(const Subschema& root, const std::vector<Step>& path,
                                  std::string_view key) {
  return first_property(schemas_at(root, path, path.size()), key);
}

std::vector<std::string> keys_at(const Subschema& root, const std::vector<Step>& path) {
  std::vector<std::string> keys;
  for (const auto* schema : with_same_place(schemas_at(root, path, path.size()))) {
    const auto& order = schema->object.property_order;
    keys.insert(keys.end(), order.begin(), order.end());
  }
  return keys;
}

bool is_required_at(const Subschema& root, const std::vector<Step>& path) {
  const auto* member = path.back().member;
  if (!member || path.size() < 2) return false;
  const auto schemas = with_same_place(schemas_at(root, path, path.size() - 1));
  std::set<const Subschema*> conditional;
  for (const auto* schema : schemas) {
    conditional.insert(schema->applicators.consequence);
    conditional.insert(schema->applicators.alternative);
  }
  return std::any_of(schemas.begin(), schemas.end(), [&](const Subschema* schema) {
    const auto& names = schema->object.required;
    return !conditional.contains(schema) && std::find(names.begin(), names.end(), member->key) != names.end();
  });
}

std::string unused_key_like(const Subschema& root, const Violation& violation) {
  const auto& path = violation.path;
  const auto* member = path.back().member;
  if (!member || path.size() < 2) return {};
  for (const auto* schema : with_same_place(schemas_at(root, path, path.size() - 1))) {
    const auto& order = schema->object.property_order;
    const auto own = std::find(order.begin(), order.end(), member->key);
    if (own == order.end() || own + 1 == order.end()) continue;
    const auto same = with_same_place({property_of(*schema, own[1])});
    const bool alike = std::find(same.begin(), same.end(), violation.schema) != same.end();
    const bool lacks = !path[path.size() - 2].value->find(own[1]);
    return alike && lacks ? own[1] : std::string();
  }
  return {};
}

}  // namespace schema
