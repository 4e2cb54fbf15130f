#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "schema/formats.h"
#include "schema/pattern.h"
#include "schema/types.h"
#include "source/span.h"
#include "yaml/value.h"

/// What a compiled schema asks of a value, by the kind of value it speaks of. Each struct is read and checked
/// in the file of its name: `TextRules` in text_rules.cpp.
namespace schema {

struct Subschema;

struct ValueRules {
  TypeSet types = 0;  // 0: any
  std::optional<yaml::Value> constant;
  std::optional<std::vector<yaml::Value>> choices;
};

struct NumberRules {
  std::optional<double> minimum;
  std::optional<double> maximum;
  std::optional<double> exclusive_minimum;
  std::optional<double> exclusive_maximum;
  std::optional<double> multiple_of;
};

struct TextRules {
  std::optional<std::size_t> min_length;  // in characters
  std::optional<std::size_t> max_length;
  std::optional<Pattern> pattern;
  Format format = Format::None;
};

struct ListRules {
  std::optional<std::size_t> min_items;
  std::optional<std::size_t> max_items;
  bool unique = false;
  std::vector<const Subschema*> first_items;  // prefixItems
  const Subschema* items = nullptr;
  const Subschema* contains = nullptr;
  std::size_t min_contains = 1;
  std::optional<std::size_t> max_contains;
};

/// A transparent hash: keys are looked up without making a string.
struct HashName {
  using is_transparent = void;
  std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
};

struct PatternSchema {
  Pattern pattern;
  const Subschema* schema = nullptr;
};

struct ObjectRules {
  std::vector<std::string> required;
  std::optional<std::size_t> min_properties;
  std::optional<std::size_t> max_properties;
  std::vector<std::pair<std::string, std::vector<std::string>>> dependent_required;
  std::unordered_map<std::string, const Subschema*, HashName, std::equal_to<>> properties;
  std::vector<PatternSchema> pattern_properties;
  const Subschema* additional_properties = nullptr;
  const Subschema* property_names = nullptr;
  std::vector<std::string> property_order;  // the keys of `properties` as the file has them
};

/// Schemas for the same value.
struct Applicators {
  std::vector<const Subschema*> all_of;
  std::vector<const Subschema*> any_of;
  std::vector<const Subschema*> one_of;
  const Subschema* negated = nullptr;  // not
  const Subschema* condition = nullptr;
  const Subschema* consequence = nullptr;  // then
  const Subschema* alternative = nullptr;  // else
  std::vector<std::pair<std::string, const Subschema*>> dependent_schemas;
};

struct References {
  const Subschema* target = nullptr;  // $ref
  source::Span target_span;
  const Subschema* dynamic_target = nullptr;  // $dynamicRef, as resolved in the file
  std::string dynamic_anchor;                 // empty: the target does not depend on the way here
  source::Span dynamic_span;
};

struct Unevaluated {
  const Subschema* properties = nullptr;
  const Subschema* items = nullptr;
};

/// What messages need.
struct Wording {
  std::string item_name;                                             // x-item
  std::optional<std::string> error_message;                          // errorMessage, for every keyword
  std::map<std::string, std::string, std::less<>> keyword_messages;  // errorMessage by keyword
  std::vector<std::string> personal_keys;  // x-persoonsgegevens: what people call data of persons
  std::map<std::string, std::string, std::less<>> synonyms;  // x-synoniemen: what people write, to the choice
  std::vector<std::string> known_keys;  // every key that this object may have, by any schema for it
};

}  // namespace schema
