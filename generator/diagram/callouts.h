#pragma once

#include <vector>

#include "diagram/canvas.h"

namespace diagram {

/// Words beside a shape, and the points of the line that leads to them.
struct Callout {
  TextBlock words;
  std::vector<Point> lead;
};

/// The column that the words stand in: their left edge (`Start`) or right edge (`End`).
struct CalloutColumn {
  Length x = 0;
  Anchor anchor = Anchor::Start;
};

struct Extent {
  Length top = 0;
  Length bottom = 0;
};

/// From where to where the words will stand; they may rise above the shape.
Extent extent_of(const std::vector<Callout>& callouts);

/// Puts the words, from top to bottom, each as near to the end of its line as the others allow.
void place_callouts(Canvas& canvas, const std::vector<Callout>& callouts, const CalloutColumn& column);

}  // namespace diagram
