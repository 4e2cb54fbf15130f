#pragma once

#include <optional>

#include "source/diagnostic.h"
#include "source/source_map.h"

namespace templates {

/// What keeps a file from being a template: its size, no UTF-8, or the characters that mark values
/// (placeholder.h).
std::optional<source::Diagnostic> check_file(const source::SourceFile& file);

}  // namespace templates
