#pragma once

#include <string>
#include <vector>

#include "schema/violation.h"

namespace schema {

/// A violation that people get to see.
struct Finding {
  Violation violation;
  bool known_key = false;                // the key exists, but not here and now
  std::string meant = {};                // of a wrong key: the key that was probably meant
  std::vector<std::string> others = {};  // of a wrong key: keys that could still be used
};

/// One finding for each cause: of `anyOf` and `oneOf` the best branch, a misspelt key that was required once,
/// no violation that merely follows from another.
std::vector<Finding> select_findings(std::vector<Violation> violations);

}  // namespace schema
