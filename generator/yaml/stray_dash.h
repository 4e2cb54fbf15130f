#pragma once

#include <cstddef>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"
#include "yaml/way.h"

namespace yaml {

/// `- soort: …` where the fields that follow, from `end` on, have no dash.
source::Diagnostic dash_before_field(std::string_view text, source::Span part, const Line& line,
                                     std::size_t end);

/// Takes the dashes away from that line on, down to the first field without one.
void add_without_dashes(const MendedText& text, Line line, Ways& ways);

/// The same of the line above the one at `offset` that has its dash in the column of that one.
void add_without_dash_above(const MendedText& text, std::size_t offset, Ways& ways);

}  // namespace yaml
