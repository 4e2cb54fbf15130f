#pragma once

#include <string>

#include "source/diagnostic.h"

namespace schema {

source::Diagnostic unknown_schema(const std::string& uri);

}  // namespace schema
