#pragma once

#include "schema/schema.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace schema {

/// Every violation, each at its own key or value, in Dutch (messages: schemas/berichten.json); empty = valid.
/// When the value says `status: concept`, violations of required, minItems and minLength are advice.
source::Diagnostics validate(const yaml::Value& value, const Schema& schema);

}  // namespace schema
