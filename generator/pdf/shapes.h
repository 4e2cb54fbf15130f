#pragma once

#include <string>

#include "layout/pages.h"

namespace pdf {

enum class Painting { Fill, Stroke };

/// Appends the operator that sets a colour.
void append_colour(std::string& operators, layout::Colour colour, Painting painting);

/// Appends the paths of a drawing, from the bottom up. The caller saves and restores the graphics state.
void append_shapes(std::string& operators, const layout::DrawingItem& item, layout::Length page_height);

}  // namespace pdf
