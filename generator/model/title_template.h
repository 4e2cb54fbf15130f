#pragma once

#include <optional>

#include "schema/field.h"
#include "source/source_map.h"
#include "template/record_template.h"

namespace model {

/// The first line of a document template, when that is the title (`# …`), as a template of its own: the title
/// of a record must be known without rendering all of it. Problems are those of the whole template.
std::optional<templates::RecordTemplate> compile_title(const source::SourceFile& file,
                                                       const schema::Field& fields,
                                                       source::SourceMap& sources);

}  // namespace model
