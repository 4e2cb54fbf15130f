#pragma once

#include <string>

#include "layout/pages.h"
#include "pdf/syntax.h"

namespace pdf {

/// What an element says of itself besides its kids: language, texts, attributes (ISO 32000-1 §14.8.5).
/// `box` is the area of a figure's drawing, from below; empty when it is not on one page.
std::string attributes_of(const layout::Element& element, const std::string& box);

}  // namespace pdf
