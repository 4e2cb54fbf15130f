#pragma once

#include "schema/form_hints.h"
#include "schema/violation.h"

namespace schema {

/// For a value that is none of the choices.
Hint hint_for_choice(const Violation& violation);

/// For a key that is none of those that `propertyNames` lists.
Hint hint_for_name(const Violation& violation);

}  // namespace schema
