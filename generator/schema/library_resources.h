#pragma once

#include <string>

#include "schema/resources.h"
#include "schema/schema.h"
#include "source/diagnostic.h"

namespace schema {

/// Points into the library.
Resources resources_of(const Library& library);

source::Diagnostic unknown_schema(const std::string& uri);

}  // namespace schema
