#pragma once

#include "yaml/line.h"
#include "yaml/outline.h"
#include "yaml/way.h"

namespace yaml {

/// `- We bespreken zorgen` with fields below it: gives the text the name of the field that such an item
/// begins with.
void add_name(const MendedText& text, const Line& line, const Outline& outline, Ways& ways);

/// A text that does not stand further than the field above it, which so is empty: moves its lines.
void add_text_of_field(const MendedText& text, const Line& line, Ways& ways);

}  // namespace yaml
