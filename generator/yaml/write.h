#pragma once

#include <string>

#include "yaml/value.h"

namespace yaml {

/// `value` as a YAML text that `parse` reads as an equal value. Maps keep their order. A text is written
/// without quotes where that is safe for every YAML reader, of more lines behind `|`, else between double
/// quotes. Numbers stand as they were written.
std::string write(const Value& value);

/// A number as it was written, or the shortest way to write it.
std::string written(const Integer& number);
std::string written(const Float& number);

}  // namespace yaml
