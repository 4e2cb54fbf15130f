#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "schema/types.h"
#include "yaml/value.h"

namespace schema {

struct Subschema;

enum class Keyword {
  AdditionalProperties,
  AnyOf,
  Const,
  Contains,
  DependentRequired,
  Enum,
  ExclusiveMaximum,
  ExclusiveMinimum,
  Format,
  MaxContains,
  Maximum,
  MaxItems,
  MaxLength,
  MaxProperties,
  Minimum,
  MinItems,
  MinLength,
  MinProperties,
  MultipleOf,
  Never,  // the schema `false`
  Not,
  OneOf,
  Pattern,
  PropertyNames,
  Required,
  TooDeep,  // the schema keeps referring to itself
  TooHard,  // a pattern that needs too much work
  Type,
  UnevaluatedItems,
  UnevaluatedProperties,
  UniqueItems
};

/// One step of the way to a value.
struct Step {
  const yaml::Value* value = nullptr;
  const yaml::Member* member = nullptr;  // null for the root and for an item
  std::size_t index = 0;
  const std::string* item_name = nullptr;  // of an item: what the schema of its list calls it
};

/// A value that does not keep to its schema. Points into the value and the program.
struct Violation {
  Keyword keyword = Keyword::Never;
  const Subschema* schema = nullptr;
  std::vector<Step> path = {};                        // from the root to the value
  std::string name = {};                              // the key that is missing or unknown
  std::string because = {};                           // of DependentRequired: the key that asks for it
  const yaml::Member* member = nullptr;               // whose key is wrong, or asks for the missing one
  double limit = 0;                                   // what the schema asks
  double actual = 0;                                  // what the value has
  TypeSet types = 0;                                  // of Type: what is asked
  std::vector<const yaml::Value*> choices = {};       // of Enum and Const; of PropertyNames
  std::vector<std::vector<Violation>> branches = {};  // of AnyOf and OneOf: why each of them fails

  const yaml::Value& value() const { return *path.back().value; }
};

}  // namespace schema
