#pragma once

#include <string>

#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

/// The diagnostics for another program, as `schemas/meldingen.schema.json` says: all of them, in the given
/// order, nothing folded. A confidential problem has no column and no bytes.
std::string json_report(const source::Diagnostics& diagnostics, const source::SourceMap& sources);

}  // namespace cli
