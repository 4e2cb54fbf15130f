#pragma once

#include <cstddef>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"

namespace yaml {

/// A piece such as `titel:plan` or `-doel` that has no `: ` behind a name; `in_brackets` between `{` and `}`.
source::Diagnostic no_field(std::string_view text, source::Span piece, bool in_brackets);

/// A line that does not stand where the structure wants one. What is wrong may be that it lacks a dash, or
/// that the line above it stands too far to the left.
source::Diagnostic misplaced_line(std::string_view text, source::Span part, const Line& line);

/// A dash without a space behind it.
source::Diagnostic dash_without_space(source::Span place);

}  // namespace yaml
