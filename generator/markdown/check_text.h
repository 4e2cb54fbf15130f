#pragma once

#include <string>

#include "source/diagnostic.h"

namespace markdown {

/// What keeps a text away from cmark: its size, characters and the shapes that cost it much time or memory.
/// Spans are ranges of the text. With any diagnostic the text must not be parsed.
source::Diagnostics check_text(const std::string& text);

}  // namespace markdown
