#pragma once

#include "layout/styled_text.h"

namespace layout {

/// Whether a text leads to what comes next, so that it may not stand alone at the foot of a page: a label, of
/// which all words stand out from the text around it, or words that end in a colon.
bool is_lead_in(const StyledText& text, fonts::Face around);

}  // namespace layout
