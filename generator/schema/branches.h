#pragma once

#include <vector>

#include "schema/violation.h"

namespace schema {

/// Replaces each violation of `anyOf` and `oneOf` by those of the branch that was probably meant, or by one
/// that names what all branches ask.
std::vector<Violation> choose_branches(std::vector<Violation> violations);

}  // namespace schema
