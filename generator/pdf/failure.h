#pragma once

#include <optional>

#include "pdf/haru.h"
#include "source/diagnostic.h"

namespace pdf {

/// What libharu could not do; nothing when all went well.
std::optional<source::Diagnostic> failure_of(const HaruDocument& document);

}  // namespace pdf
