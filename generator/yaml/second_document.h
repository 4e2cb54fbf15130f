#pragma once

#include <cstddef>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// Why the parser took what begins at `begin` for a second document: a `---`, a `...`, or lines that do not
/// stand below each other.
source::Diagnostic second_document(std::string_view text, source::Span part, std::size_t begin);

}  // namespace yaml
