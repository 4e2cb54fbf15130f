#pragma once

#include <vector>

#include "source/diagnostic.h"
#include "yaml/mended_text.h"

namespace yaml {

/// The ways to mend the line that `problem` stands on, the likeliest first; none when nobody can tell.
std::vector<MendedText> ways_to_mend(const MendedText& text, const source::Diagnostic& problem);

}  // namespace yaml
