#pragma once

#include <string>

#include "schema/form_hints.h"
#include "schema/violation.h"

namespace schema {

/// Whether the value keeps to the schema.
bool accepts(const Subschema& schema, const yaml::Value& value);

/// The first field that takes the value as it stands: `elke dinsdag` is no first month, but a `hoe_vaak`.
const std::string* field_for(const yaml::Value& value, const Subschema& schema);

/// `{ functie: …, datum: … }` for an object that needs these; else empty.
std::string blank_fields(const Subschema& schema);

/// Whether the value is one of a list.
bool is_item(const Violation& violation);

/// Whether the value stands with others between `{` and `}`.
bool is_in_braces(const Violation& violation);

/// For a text where fields are asked.
Hint hint_for_object(const Violation& violation);

}  // namespace schema
