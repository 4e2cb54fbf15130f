#pragma once

#include "schema/field.h"
#include "yaml/outline.h"

namespace model {

/// Which fields stand below which in the records of a schema.
yaml::Outline outline_of(const schema::Field& fields);

}  // namespace model
