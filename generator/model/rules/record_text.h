#pragma once

#include "model/rules/passage.h"
#include "schema/field.h"
#include "yaml/value.h"

namespace model::rules {

/// What people wrote in a record in their own words: no choices, dates and ids.
Passages passages_of(const yaml::Value& record, const schema::Field& fields);

}  // namespace model::rules
