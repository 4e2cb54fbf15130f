#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/violation.h"

namespace schema {

/// The property with this key of any schema for the same object, or null.
const Subschema* find_property(const Subschema& schema, std::string_view key);

/// The same of the items of a list.
const Subschema* find_item_property(const Subschema& schema, std::string_view key);

/// The same of all that `root` asks of the object at `path`: a `then` that requires a key does not say what
/// belongs there.
const Subschema* find_property_at(const Subschema& root, const std::vector<Step>& path, std::string_view key);

/// The keys of all that `root` asks of the object at `path`, in the order of the schemas.
std::vector<std::string> keys_at(const Subschema& root, const std::vector<Step>& path);

/// The values to choose from, by any schema for the same value; null for none.
const std::vector<yaml::Value>* find_choices(const Subschema& schema);

/// Whether `root` requires the member that `path` ends with, whatever else the object holds.
bool is_required_at(const Subschema& root, const std::vector<Step>& path);

/// The key behind the one that `violation` is about, when it asks the same and the object lacks it; else
/// empty.
std::string unused_key_like(const Subschema& root, const Violation& violation);

}  // namespace schema
