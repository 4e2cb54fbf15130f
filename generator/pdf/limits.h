#pragma once

#include <optional>

#include "layout/pages.h"
#include "pdf/write.h"
#include "source/diagnostic.h"

namespace pdf {

/// What no PDF/A may hold (ISO 19005-3 §6.1.13): texts, pages or numbers of things beyond its limits.
std::optional<source::Diagnostic> exceeds_limits(const layout::LaidOut& laid_out, const Metadata& metadata);

}  // namespace pdf
