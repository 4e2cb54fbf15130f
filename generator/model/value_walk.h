#pragma once

#include <functional>

#include "schema/field.h"
#include "yaml/value.h"

namespace model {

/// Calls `visit` for every value of a record that its schema describes, outer before inner, with its field.
/// Where `visit` gives false, what is inside is passed over.
void for_each_value(const yaml::Value& record, const schema::Field& fields,
                    const std::function<bool(const yaml::Value&, const schema::Field&)>& visit);

/// The collection or folder whose ids a value names (`x-verwijst-naar`, on a list or on its items); or empty.
const std::string& refers_to(const schema::Field& field);

}  // namespace model
