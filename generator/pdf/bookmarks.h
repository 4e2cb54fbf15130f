#pragma once

#include <optional>
#include <vector>

#include "layout/pages.h"
#include "pdf/haru.h"

namespace pdf {

/// Adds the outline of the document (ISO 32000-1 §12.3.3), closed but for its first level; nothing without
/// bookmarks. A level that is skipped hangs under the nearest bookmark above it.
std::optional<Reference> add_bookmarks(HaruDocument& document, const layout::LaidOut& laid_out,
                                       const std::vector<Reference>& pages);

}  // namespace pdf
