#pragma once

#include "schema/field.h"
#include "source/source_map.h"
#include "yaml/outline.h"
#include "yaml/value.h"

namespace model::rules {

/// Lines of a text that were meant as fields: `- risico: …` below a text that begins with `|`, where the line
/// `haalbaarheid:` was left out.
source::Diagnostics find_fields_in_texts(const yaml::Value& record, const schema::Field& fields,
                                         const yaml::Outline& outline, const source::SourceMap& sources);

}  // namespace model::rules
