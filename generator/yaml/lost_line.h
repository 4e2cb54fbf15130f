#pragma once

#include <cstddef>

#include "yaml/outline.h"
#include "yaml/way.h"

namespace yaml {

/// Puts back a line such as `evaluatie:` that somebody left out: above the line at `offset`, which found no
/// place, or above the lines before it that stand further.
void add_lost_lines(const MendedText& text, std::size_t offset, const Outline& outline, Ways& ways);

/// Puts the line that opens the block above the line at `offset`, such as `evaluatie:` at the margin, in the
/// column of that line.
void add_opener(const MendedText& text, std::size_t offset, Ways& ways);

}  // namespace yaml
