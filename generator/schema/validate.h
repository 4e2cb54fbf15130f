#pragma once

#include "schema/schema.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace schema {

/// Every violation, each at its own key or value, in Dutch (messages: schemas/berichten.json); empty = valid.
/// When the value says `status: concept` (or says nothing and the schema has that as the default), what is
/// still missing or empty is advice: violations of required, minItems and minLength.
source::Diagnostics validate(const yaml::Value& value, const Schema& schema);

}  // namespace schema
