#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "layout/break_lines.h"
#include "layout/line_items.h"
#include "layout/styled_text.h"
#include "layout/word_shapes.h"

namespace layout {

enum class Adjust { Justified, Left, Centre, Right };

/// Where a line comes to stand, from the upper left corner of what it is part of.
struct LinePlace {
  Length x = 0;
  Length width = 0;
  Length baseline = 0;
  Adjust adjust = Adjust::Left;
  bool last_of_paragraph = false;  // not justified
};

struct SetLine {
  std::vector<Item> items;
  std::vector<std::size_t> marks;
  Length end = 0;  // x behind its last glyph, without a space that it is broken at
};

/// Makes the items of a line: its words are shaped as they are broken, so that kerning is exact, and spaces
/// take up what is left of the width. A line that is broken at a space ends with that space.
SetLine set_line(const StyledText& text, const std::vector<LineItem>& items, LineRange range,
                 const LinePlace& place, WordShapes& words);

/// How far the letters of a size reach above and below the baseline.
Length ascent_of(const WordShapes& words, fonts::FontSize size);
Length descent_of(const WordShapes& words, fonts::FontSize size);

}  // namespace layout
