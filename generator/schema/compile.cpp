#include "schema/compile.h"

#include <algorithm>
#include <set>
#include <utility>

#include "schema/checks.h"

namespace schema {
namespace {

constexpr std::string_view standard_dialect = "https://json-schema.org/draft/2020-12/schema";
constexpr std::string_view vocabularies = "https://json-schema.org/draft/2020-12/vocab/";

bool has_any(const ValueRules& rules) {
  return rules.types != 0 || rules.constant || rules.choices;
}

bool has_any(const NumberRules& rules) {
  return rules.minimum || rules.maximum || rules.exclusive_minimum || rules.exclusive_maximum ||
         rules.multiple_of;
}

bool has_any(const TextRules& rules) {
  return rules.min_length || rules.max_length || rules.pattern || rules.format != Format::None;
}

bool has_any(const ListRules& rules) {
  return rules.min_items || rules.max_items || rules.unique || !rules.first_items.empty() || rules.items ||
         rules.contains;
}

bool has_any(const ObjectRules& rules) {
  return !rules.required.empty() || rules.min_properties || rules.max_properties ||
         !rules.dependent_required.empty() || !rules.properties.empty() ||
         !rules.pattern_properties.empty() || rules.additional_properties || rules.property_names;
}

bool has_any(const References& references) {
  return references.target || references.dynamic_target;
}

bool has_any(const Applicators& rules) {
  return !rules.all_of.empty() || !rules.any_of.empty() || !rules.one_of.empty() || rules.negated ||
         rules.condition || !rules.dependent_schemas.empty();
}

bool has_any(const Unevaluated& rules) {
  return rules.properties || rules.items;
}

// In this order: the kind of value first, and what is left over last.
std::vector<Check> needed_checks(const Subschema& schema) {
  std::vector<Check> checks;
  if (has_any(schema.value)) checks.push_back(check_value);
  if (has_any(schema.references)) checks.push_back(check_references);
  if (has_any(schema.number)) checks.push_back(check_number);
  if (has_any(schema.text)) checks.push_back(check_text);
  if (has_any(schema.list)) checks.push_back(check_list);
  if (has_any(schema.object)) checks.push_back(check_object);
  if (has_any(schema.applicators)) checks.push_back(check_applicators);
  if (has_any(schema.unevaluated)) checks.push_back(check_unevaluated);
  return checks;
}

// The keys that any schema for the same value names: what a misspelt key can have meant.
std::vector<std::string> collect_known_keys(const Subschema& schema) {
  std::vector<std::string> keys;
  std::set<std::string> names;
  std::set<const Subschema*> seen = {&schema};
  std::vector<const Subschema*> open = {&schema};
  while (!open.empty()) {
    const Subschema* next = open.back();
    open.pop_back();
    for (const auto& key : next->object.property_order) {
      if (names.insert(key).second) keys.push_back(key);
    }
    for (const Subschema* other : same_place(*next)) {
      if (seen.insert(other).second) open.push_back(other);
    }
  }
  return keys;
}

bool is_closed(const Subschema& schema) {
  return schema.unevaluated.properties || schema.object.additional_properties;
}

}  // namespace

void Compilation::report(const yaml::Value& at, std::string rule, std::string message,
                         std::vector<std::string> hints) {
  diagnostics_.push_back(
      {source::Severity::Error, std::move(rule), at.span, std::move(message), std::move(hints)});
}

const Subschema* Compilation::subschema(const yaml::Value& value, ResourceId around) {
  const auto [place, is_new] = known_.try_emplace(&value, nullptr);
  if (!is_new) return place->second;
  Subschema& added = program_.subschemas.emplace_back();
  place->second = &added;
  added.span = value.span;
  added.resource = resources_.resource_of(value, around);
  pending_.push_back({&value, &added});
  reach(added.resource);
  return &added;
}

// A dynamic reference may lead to any dynamic anchor of a resource that is entered.
void Compilation::reach(ResourceId resource) {
  const auto [place, is_new] = program_.dynamic_anchors.try_emplace(resource);
  if (!is_new) return;
  auto& anchors = place->second;
  for (const auto& [name, value] : resources_[resource].dynamic_anchors) {
    anchors.emplace(name, subschema(*value, resource));
  }
}

void Compilation::fill(const Pending& pending) {
  Subschema& schema = *pending.subschema;
  if (const bool* always = std::get_if<bool>(&pending.value->data)) {
    schema.always = *always;
    return;
  }
  if (!pending.value->map()) {
    report(*pending.value, "schema.waarde", "hier hoort een blok met velden, of `true` of `false`");
    schema.always = true;
    return;
  }
  const SchemaReader reader(*pending.value->map(), schema.resource, *this);
  schema.value = read_value_rules(reader);
  schema.number = read_number_rules(reader);
  schema.text = read_text_rules(reader);
  schema.list = read_list_rules(reader);
  schema.object = read_object_rules(reader);
  schema.references = read_references(reader);
  schema.applicators = read_applicators(reader);
  schema.unevaluated = read_unevaluated(reader);
  schema.wording = read_wording(reader);
  schema.checks = needed_checks(schema);
}

void Compilation::run(Target target) {
  program_.root = subschema(*target.value, target.resource);
  while (!pending_.empty()) {
    const Pending next = pending_.front();
    pending_.pop_front();
    fill(next);
  }
  for (auto& schema : program_.subschemas) {
    if (is_closed(schema)) schema.wording.known_keys = collect_known_keys(schema);
  }
  if (const yaml::Value* properties = target.value->find("properties")) {
    const yaml::Value* status = properties->find("status");
    program_.concept_by_default = status && status->text_or("default", "") == "concept";
  }
}

bool Compilation::has_vocabulary(ResourceId resource, std::string_view name) const {
  const std::string& dialect = resources_[resource].dialect;
  const bool standard = dialect.empty() || dialect == standard_dialect;
  const auto meta = standard ? std::nullopt : resources_.resolve(dialect);
  const yaml::Value* named = meta ? meta->value->find("$vocabulary") : nullptr;
  if (!named) return name != "format-assertion";
  return named->find(std::string(vocabularies).append(name)) != nullptr;
}

bool Compilation::asserts_formats(ResourceId resource) const {
  return formats_ == Formats::Checked || has_vocabulary(resource, "format-assertion");
}

}  // namespace schema
