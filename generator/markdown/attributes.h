#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "markdown/context.h"

namespace markdown {

struct Attribute {
  std::string value;  // empty for a word without one
  bool flag = false;  // written as a word alone
  source::Span name_span;
  source::Span value_span;
};

/// What stands between the braces of `:::soort{#id sleutel="waarde" vlag}`.
struct Attributes {
  std::string id;
  std::map<std::string, Attribute> values;
};

/// How a container begins, `:::verhaal`, and its attributes with a value.
struct Opening {
  std::string written;
  std::span<const std::string> values;
};

/// Reads what follows the name of a container; `begin` is its place in the text. What is not understood is a
/// diagnostic.
Attributes read_attributes(std::string_view rest, std::size_t begin, const Opening& opening,
                           Context& context);

}  // namespace markdown
