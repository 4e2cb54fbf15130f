#pragma once

#include <vector>

#include "diagram/canvas.h"

namespace diagram {

/// Numbered words below each other, for a shape whose parts carry the numbers. Gives where it ends.
Length place_key_list(Canvas& canvas, const std::vector<TextBlock>& words, Length y);

/// The room that words have beside their number.
Length key_room(const Canvas& canvas);

}  // namespace diagram
