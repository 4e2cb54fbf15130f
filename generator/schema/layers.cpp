#include "schema/layers.h"

#include <algorithm>

#include "schema/uri.h"

namespace schema {
namespace {

constexpr std::string_view edition_key = "formulier";

std::vector<std::string> texts_of(const yaml::Value& value) {
  if (value.text()) return {*value.text()};
  std::vector<std::string> texts;
  const auto* list = value.list();
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    if (const auto* text = (*list)[i].text()) texts.push_back(*text);
  }
  return texts;
}

// The editions for which an `if` holds; empty when it does not ask for an edition.
std::vector<std::string> editions_asked(const yaml::Value& condition) {
  const yaml::Value* properties = condition.find("properties");
  const yaml::Value* edition = properties ? properties->find(edition_key) : nullptr;
  if (!edition) return {};
  if (const auto* one = edition->find("const")) return texts_of(*one);
  const auto* several = edition->find("enum");
  return several ? texts_of(*several) : std::vector<std::string>{};
}

bool contains(const std::vector<Layer>& layers, const yaml::Value& schema) {
  return std::any_of(layers.begin(), layers.end(),
                     [&](const Layer& layer) { return layer.schema == &schema; });
}

}  // namespace

std::vector<std::string> editions_of(const yaml::Value& schema) {
  const yaml::Value* properties = schema.find("properties");
  const yaml::Value* edition = properties ? properties->find(edition_key) : nullptr;
  const yaml::Value* known = edition ? edition->find("enum") : nullptr;
  std::vector<std::string> editions = known ? texts_of(*known) : std::vector<std::string>{};
  std::sort(editions.begin(), editions.end());
  return editions;
}

const yaml::Value* Layers::find(std::string_view keyword) const {
  for (const auto& layer : all) {
    if (const auto* value = layer.schema->find(keyword)) return value;
  }
  return nullptr;
}

std::string Layers::text(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  return value && value->text() ? *value->text() : std::string();
}

bool Layers::requires_key(std::string_view key) const {
  return std::any_of(all.begin(), all.end(), [&](const Layer& layer) {
    const yaml::Value* required = layer.conditional ? nullptr : layer.schema->find("required");
    const auto keys = required ? texts_of(*required) : std::vector<std::string>{};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  });
}

Layers LayerReader::read(const std::vector<Layer>& start) {
  Layers layers;
  for (const auto& layer : start) add(layer, layers);
  return layers;
}

// A schema that refers to itself for the same value is met once.
void LayerReader::add(const Layer& layer, Layers& layers) {
  if (!layer.schema->map() || contains(layers.all, *layer.schema)) return;
  layers.all.push_back(layer);
  for (const auto& member : layer.schema->map()->members) add_member(layer, member, layers);
}

void LayerReader::add_member(const Layer& layer, const yaml::Member& member, Layers& layers) {
  const yaml::Value& value = member.value;
  if (member.key == "$ref") follow(layer, value, layers);
  if (member.key == "if") add_condition(layer, value, layers);
  if (member.key == "properties") add_properties(layer, value, layers);
  if (member.key == "items") layers.items.push_back(within(layer, value));
  if (member.key == "propertyNames") layers.key_names.push_back(within(layer, value));
  if (member.key != "allOf" || !value.list()) return;
  for (const auto& each : *value.list()) add(within(layer, each), layers);
}

void LayerReader::add_properties(const Layer& layer, const yaml::Value& properties, Layers& layers) {
  if (!properties.map()) return;
  for (const auto& member : properties.map()->members) {
    const auto known =
        std::find_if(layers.properties.begin(), layers.properties.end(),
                     [&](const LayeredProperty& property) { return property.name == member.key; });
    if (known == layers.properties.end()) {
      layers.properties.push_back({member.key, {within(layer, member.value)}});
    } else {
      known->layers.push_back(within(layer, member.value));
    }
  }
}

void LayerReader::follow(const Layer& layer, const yaml::Value& reference, Layers& layers) {
  if (!reference.text()) return;
  const auto target = resources_.resolve(resolve_uri(resources_[layer.resource].uri, *reference.text()));
  if (target) return add({target->value, target->resource, layer.conditional}, layers);
  diagnostics_.push_back({source::Severity::Error, "schema.verwijzing", reference.span,
                          "de verwijzing `" + *reference.text() + "` leidt nergens heen"});
}

// An `if` on the edition is decided; of any other both outcomes count, but require nothing.
void LayerReader::add_condition(const Layer& layer, const yaml::Value& condition, Layers& layers) {
  const auto asked = editions_asked(condition);
  const bool holds = std::find(asked.begin(), asked.end(), edition_) != asked.end();
  const yaml::Value* outcomes[] = {layer.schema->find("then"), layer.schema->find("else")};
  for (std::size_t i = 0; i < 2; ++i) {
    if (!outcomes[i] || (!asked.empty() && holds != (i == 0))) continue;
    Layer outcome = within(layer, *outcomes[i]);
    outcome.conditional = layer.conditional || asked.empty();
    add(outcome, layers);
  }
}

Layer LayerReader::within(const Layer& around, const yaml::Value& schema) const {
  return {&schema, resources_.resource_of(schema, around.resource), around.conditional};
}

}  // namespace schema
