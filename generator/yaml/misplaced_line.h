#pragma once

#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"

namespace yaml {

/// A line that does not stand where the structure wants one. What is wrong may be that it lacks a dash, or
/// that a line above it does not stand where it should.
source::Diagnostic misplaced_line(std::string_view text, source::Span part, const Line& line);

/// An item that the text on the line above has swallowed.
source::Diagnostic swallowed_item(std::string_view text, source::Span part, const Line& line);

}  // namespace yaml
