#include "schema/keywords.h"

#include <algorithm>
#include <array>

namespace schema {
namespace {

constexpr std::array<std::string_view, 10> one_schema = {
    "additionalProperties", "contains",         "contentSchema",        "else", "if", "items", "not",
    "propertyNames",        "unevaluatedItems", "unevaluatedProperties"};
constexpr std::array<std::string_view, 4> list_of_schemas = {"allOf", "anyOf", "oneOf", "prefixItems"};
// `definitions` is the name of `$defs` before 2019-09; the meta-schema still knows it.
constexpr std::array<std::string_view, 5> named_schemas = {"$defs", "definitions", "dependentSchemas",
                                                           "patternProperties", "properties"};

template <typename Names>
bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Holds holds_schemas(std::string_view keyword) {
  if (contains(one_schema, keyword) || keyword == "then") return Holds::OneSchema;
  if (contains(list_of_schemas, keyword)) return Holds::ListOfSchemas;
  if (contains(named_schemas, keyword)) return Holds::NamedSchemas;
  return Holds::Nothing;
}

}  // namespace schema
