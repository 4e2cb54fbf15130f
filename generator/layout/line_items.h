#pragma once

#include <cstdint>
#include <vector>

#include "layout/styled_text.h"
#include "layout/word_shapes.h"

namespace layout {

/// What Knuth and Plass call boxes, glue and penalties.
enum class LineItemKind : std::uint8_t { Box, Glue, Penalty };

struct LineItem {
  LineItemKind kind = LineItemKind::Box;
  bool hyphen = false;  // of a penalty: a break here shows a hyphen
  int penalty = 0;
  Length width = 0;
  Length stretch = 0;
  Length shrink = 0;
  std::uint32_t begin = 0;  // the bytes of the text that it stands for
  std::uint32_t end = 0;
};

inline constexpr int forced_break = -10'000;
inline constexpr int weak_break = 10'000;  // of a space: no line of a title should end here
inline constexpr Length endless_stretch = 1'000'000 * fonts::point;

/// The items of a text. The costs of breaks are set by whoever breaks the lines.
std::vector<LineItem> make_line_items(const StyledText& text, WordShapes& words);

/// Makes the items fit a column: what is wider, alone on a line, may be broken between any two clusters.
void split_wide_items(std::vector<LineItem>& items, const StyledText& text, WordShapes& words, Length width);

/// What a text needs: the widest piece between two breaks, with words broken and with words whole, its width
/// when no line is broken but by the writer, and the width of all of it in one line.
struct Needs {
  Length broken = 0;
  Length whole = 0;
  Length line = 0;
  Length total = 0;
};
Needs needs_of(const std::vector<LineItem>& items);

}  // namespace layout
