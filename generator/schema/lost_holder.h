#pragma once

#include <vector>

#include "schema/findings.h"

namespace schema {

/// Fields that stand together in another block than theirs, as the line with the name of their block was left
/// out: one finding, at the first of them.
void fold_lost_holders(std::vector<Finding>& findings, const Subschema& root);

}  // namespace schema
