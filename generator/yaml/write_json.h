#pragma once

#include <string>

#include "yaml/value.h"

namespace yaml {

/// `value` as JSON (RFC 8259) for other programs, indented by two spaces. Maps keep their order; a number
/// that JSON cannot write as it stands (`012`, `.inf`) is written by its value, or as null.
std::string write_json(const Value& value);

}  // namespace yaml
