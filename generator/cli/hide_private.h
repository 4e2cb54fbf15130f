#pragma once

#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

/// Rules on personal data.
bool is_private_rule(const source::Diagnostic& problem);

/// Takes what the rules `avg.*` found out of everything that is printed: no message, hint, note or item
/// quotes it, another problem at the same place says only that it is there, and no line that holds it is
/// shown (`confidential`).
void hide_private(source::Diagnostics& problems, const source::SourceMap& sources);

}  // namespace cli
