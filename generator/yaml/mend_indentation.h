#pragma once

#include "source/diagnostic.h"
#include "yaml/mended_text.h"

namespace yaml {

/// Writes the spaces that the tabs and hard spaces before the first words of lines stand for. Says in the
/// hint of the first tab how many. False when that cannot be told from the lines around it.
bool mend_indentation(MendedText& text, source::Diagnostics& problems);

}  // namespace yaml
