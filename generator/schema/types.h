#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "yaml/value.h"

namespace schema {

/// A set of the types of JSON Schema, one bit each.
using TypeSet = std::uint8_t;

namespace types {
inline constexpr TypeSet null = 1;
inline constexpr TypeSet boolean = 2;
inline constexpr TypeSet integer = 4;
inline constexpr TypeSet number = 8;
inline constexpr TypeSet string = 16;
inline constexpr TypeSet array = 32;
inline constexpr TypeSet object = 64;
}  // namespace types

/// The type with this name in `type`.
std::optional<TypeSet> type_named(std::string_view name);

/// The types that a value has: 1 and 1.0 are both an integer and a number.
TypeSet types_of(const yaml::Value& value);

/// An Integer or Float as a number.
std::optional<double> as_number(const yaml::Value& value);

}  // namespace schema
