#pragma once

#include "schema/schema.h"
#include "source/result.h"

namespace schema {

/// The uri of our dialect: draft 2020-12, closed, with our own `x-` keywords.
inline constexpr const char* dialect_uri = "https://handreiking.invalid/dialect";

/// Adds the official meta-schema of draft 2020-12 with its vocabularies, and that of our dialect.
void add_meta_schema(Library& library);

/// Our dialect, to check schemas by.
source::Result<Schema> compile_dialect();

}  // namespace schema
