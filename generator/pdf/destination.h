#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/syntax.h"

namespace pdf {

/// A place to jump to (ISO 32000-1 §12.3.2.2), at the left of the page; the zoom stays as it is.
std::string destination_at(std::size_t page, layout::Length y, const layout::LaidOut& laid_out,
                           const std::vector<Reference>& pages);

}  // namespace pdf
