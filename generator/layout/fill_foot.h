#pragma once

#include "layout/fill_page.h"

namespace layout {

/// The rule and the notes for the foot of a page of this height, once its text is there: from the top of the
/// page, with the last line at its end. Empty when no note waits.
Slice fill_foot(Notes& notes, const Foot& foot, const Style& style, Length page_height);

}  // namespace layout
