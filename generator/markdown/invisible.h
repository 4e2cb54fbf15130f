#pragma once

#include "markdown/context.h"

namespace markdown {

/// Reports characters that nobody sees but a search or a screen reader stumbles over, such as the soft
/// hyphens of Word.
void check_invisible(Context& context);

}  // namespace markdown
