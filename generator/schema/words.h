#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "schema/types.h"
#include "yaml/value.h"

namespace schema {

/// The text on one line, cut at a word when it has more than `most` characters.
std::string shorten(std::string_view text, std::size_t most);

/// "`tekst`"
std::string in_backquotes(std::string_view text);

/// What somebody meant to type: without the spaces, hard spaces and quotes of a word processor around it.
std::string_view without_wrapping(std::string_view text);

/// A value as messages show it: what was typed between backquotes, or "een lijst".
std::string show(const yaml::Value& value);

/// The same with what it is: "het getal `12`".
std::string show_with_kind(const yaml::Value& value);

/// What was typed; empty for a list, a map and nothing.
std::string typed(const yaml::Value& value);

/// "`a`, `b` of `c`"
std::string show_choices(const std::vector<std::string>& choices);

/// "tekst of een lijst"
std::string show_types(TypeSet types);

/// A number without a needless point.
std::string show_number(double number);

}  // namespace schema
