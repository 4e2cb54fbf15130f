#include "schema/types.h"

#include <array>
#include <cmath>
#include <utility>

namespace schema {
namespace {

constexpr std::array<std::pair<std::string_view, TypeSet>, 7> names = {{{"null", types::null},
                                                                        {"boolean", types::boolean},
                                                                        {"integer", types::integer},
                                                                        {"number", types::number},
                                                                        {"string", types::string},
                                                                        {"array", types::array},
                                                                        {"object", types::object}}};

struct TypesOf {
  TypeSet operator()(yaml::Null) const { return types::null; }
  TypeSet operator()(bool) const { return types::boolean; }
  TypeSet operator()(const yaml::Integer&) const { return types::integer | types::number; }
  TypeSet operator()(const yaml::Float& number) const {
    const bool whole = std::isfinite(number.value) && std::floor(number.value) == number.value;
    return whole ? types::integer | types::number : types::number;
  }
  TypeSet operator()(const std::string&) const { return types::string; }
  TypeSet operator()(const yaml::List&) const { return types::array; }
  TypeSet operator()(const yaml::Map&) const { return types::object; }
};

}  // namespace

std::optional<TypeSet> type_named(std::string_view name) {
  for (const auto& [known, type] : names) {
    if (known == name) return type;
  }
  return std::nullopt;
}

TypeSet types_of(const yaml::Value& value) {
  return std::visit(TypesOf{}, value.data);
}

std::optional<double> as_number(const yaml::Value& value) {
  if (const auto* integer = std::get_if<yaml::Integer>(&value.data))
    return static_cast<double>(integer->value);
  if (const auto* number = std::get_if<yaml::Float>(&value.data)) return number->value;
  return std::nullopt;
}

}  // namespace schema
