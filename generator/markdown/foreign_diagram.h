#pragma once

#include <string>

#include "markdown/context.h"

namespace markdown {

/// Whether the words behind a fence ask for a drawing that other programs make of its lines: `mermaid`.
bool draws_in_other_programs(const std::string& info);

/// Reports such a block, with the diagrams that there are.
void report_foreign_diagram(const std::string& info, source::Span place, Context& context);

}  // namespace markdown
