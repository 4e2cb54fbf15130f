#pragma once

#include "schema/field.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model {

/// Gives each problem in a record the items it stands in, as in: doel 2, activiteit 3: "Ouderavond". Problems
/// that have a context keep it.
void add_context(source::Diagnostics& problems, const yaml::Value& record, const schema::Field& fields);

}  // namespace model
