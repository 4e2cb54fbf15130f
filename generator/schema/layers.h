#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/resources.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace schema {

/// One of the schemas that speak of the same value.
struct Layer {
  const yaml::Value* schema = nullptr;
  ResourceId resource = 0;
  bool conditional = false;  // holds only when an `if` does, so it makes nothing required
};

/// A property with every schema for it.
struct LayeredProperty {
  std::string name;
  std::vector<Layer> layers;
};

/// All schemas for one value as if they were one: `$ref`, `allOf` and the matching edition are followed.
/// What the schema itself says goes before what it refers to.
struct Layers {
  std::vector<Layer> all;
  std::vector<LayeredProperty> properties;  // in the order of the file
  std::vector<Layer> items;
  std::vector<Layer> key_names;  // propertyNames

  /// The keyword of the first layer that has it.
  const yaml::Value* find(std::string_view keyword) const;
  std::string text(std::string_view keyword) const;
  bool requires_key(std::string_view key) const;
};

/// Puts together what `start` (one schema, or several for the same value) says of a value.
class LayerReader {
 public:
  LayerReader(const Resources& resources, std::string_view edition, source::Diagnostics& diagnostics)
      : resources_(resources), edition_(edition), diagnostics_(diagnostics) {}

  Layers read(const std::vector<Layer>& start);

 private:
  void add(const Layer& layer, Layers& layers);
  void add_member(const Layer& layer, const yaml::Member& member, Layers& layers);
  void add_properties(const Layer& layer, const yaml::Value& properties, Layers& layers);
  void follow(const Layer& layer, const yaml::Value& reference, Layers& layers);
  void add_condition(const Layer& layer, const yaml::Value& condition, Layers& layers);
  Layer within(const Layer& around, const yaml::Value& schema) const;

  const Resources& resources_;
  std::string_view edition_;
  source::Diagnostics& diagnostics_;
};

/// The values of `formulier` that a schema knows, oldest first.
std::vector<std::string> editions_of(const yaml::Value& schema);

}  // namespace schema
