#pragma once

#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// A piece such as `titel:plan` or `-doel` that has no `: ` behind a name; `in_brackets` between `{` and `}`.
source::Diagnostic no_field(std::string_view text, source::Span piece, bool in_brackets);

}  // namespace yaml
