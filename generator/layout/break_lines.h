#pragma once

#include <cstddef>
#include <vector>

#include "layout/line_items.h"

namespace layout {

struct BreakRules {
  Length width = 0;
  bool justified = true;
  Length ragged_stretch = 0;  // how short a ragged line may well be
  int cost_of_hyphen = 50;
  bool hyphens = true;      // whether a word may be broken by syllables
  Length lone_letters = 0;  // the end of a word that is shorter is lost alone on a last line
  bool weak_breaks = true;  // whether a line may end at a space that is marked so
};

/// A line: items [first, last), of which `last` is the item that it is broken at.
struct LineRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Breaks a paragraph where its lines together look best. Never fails; a line is wider than the column only
/// if one of its boxes is.
std::vector<LineRange> break_lines(const std::vector<LineItem>& items, const BreakRules& rules);

/// The same number of lines, of about the same length, none of them shorter for a word that would not fit in
/// `least_width`: for a title, which has no last line with a single short word. Where as many lines can do
/// without weak breaks they do.
std::vector<LineRange> break_evenly(const std::vector<LineItem>& items, const BreakRules& rules,
                                    Length least_width);

}  // namespace layout
