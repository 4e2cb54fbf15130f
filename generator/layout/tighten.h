#pragma once

#include "layout/galley.h"

namespace layout {

/// Makes the spaces between what is left of a galley, or comes before an entry that begins a page, up to a
/// third smaller if all of it then fits in `height`: a few lines alone on a page look lost. A galley that
/// calls notes stays as it is, as its page has a foot.
void tighten_end(Galley& galley, const Position& position, Length height);

}  // namespace layout
