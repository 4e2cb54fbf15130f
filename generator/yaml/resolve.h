#pragma once

#include <string>

#include "yaml/value.h"

namespace yaml {

/// What a text without quotes means by the core schema of YAML 1.2 (§10.3.2): a number, true or false, null,
/// or the text itself.
Value::Data resolve(std::string raw);

}  // namespace yaml
