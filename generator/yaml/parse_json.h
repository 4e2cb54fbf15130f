#pragma once

#include "source/result.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace yaml {

/// Reads a JSON text into the same tree.
source::Result<Value> parse_json(const source::SourceFile& file);

}  // namespace yaml
