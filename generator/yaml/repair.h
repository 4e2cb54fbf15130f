#pragma once

#include <string>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// Takes the fault that `problem` names out of `text` without moving anything, so that reading goes on behind
/// it: what stands there becomes a word that means nothing. False for a fault in the structure, behind which
/// every message would be a guess.
bool repair(std::string& text, source::Span part, const source::Diagnostic& problem);

}  // namespace yaml
