#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "schema/types.h"
#include "yaml/value.h"

namespace schema {

/// A value as messages show it: what was typed between backquotes, or "een lijst".
std::string show(const yaml::Value& value);

/// The same with what it is: "het getal `12`".
std::string show_with_kind(const yaml::Value& value);

/// What was typed; empty for a list, a map and nothing.
std::string typed(const yaml::Value& value);

/// What was typed of each.
std::vector<std::string> typed(const std::vector<yaml::Value>& values);

/// "`a`, `b` of `c`"
std::string show_choices(const std::vector<std::string>& choices);

/// "tekst of een lijst"
std::string show_types(TypeSet types);

/// A number without a needless point.
std::string show_number(double number);

/// "text"
std::string in_quotes(std::string_view text);

}  // namespace schema
