#pragma once

#include "schema/form_hints.h"
#include "schema/violation.h"

namespace schema {

/// For a value where a list is asked.
Hint hint_for_wanted_list(const Violation& violation);

}  // namespace schema
