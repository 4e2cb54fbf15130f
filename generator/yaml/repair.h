#pragma once

#include <optional>
#include <string>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// Takes the fault that `problem` names out of `text` without moving anything, so that reading goes on behind
/// it: the value that it spoils becomes a word that means nothing. Gives the place of that value; nothing for
/// a fault in the structure, behind which every message would be a guess.
std::optional<source::Span> repair(std::string& text, source::Span part, const source::Diagnostic& problem);

}  // namespace yaml
