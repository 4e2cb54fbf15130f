#pragma once

#include "schema/validate.h"
#include "source/result.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model {

/// What the front matter of a page says, with every problem in it. A field that cannot be read hides no
/// other: it is left out of the value, and is not called missing. The value is null when nothing could be
/// read.
source::Checked<yaml::Value> read_front(const source::SourceFile& file, source::Span part,
                                        const schema::Schema& schema);

}  // namespace model
