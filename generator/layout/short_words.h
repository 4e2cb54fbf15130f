#pragma once

#include <string_view>
#include <vector>

#include "layout/line_items.h"

namespace layout {

/// Marks the spaces behind articles, prepositions and conjunctions: with one of these at its end a line of a
/// title reads as if something were missing.
void mark_short_words(std::vector<LineItem>& items, std::string_view text);

}  // namespace layout
