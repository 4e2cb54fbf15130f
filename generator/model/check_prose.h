#pragma once

#include "schema/field.h"
#include "source/result.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model {

enum class Prose { All, Internal };

/// Checks the formatted text of a record that pass 2 does not see: all of it for a record without a page,
/// else that of its internal fields.
source::Diagnostics check_prose(const yaml::Value& record, const schema::Field& fields, Prose which,
                                const source::SourceMap& sources);

}  // namespace model
