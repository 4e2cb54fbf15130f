#pragma once

#include <vector>

#include "layout/pages.h"
#include "pdf/haru.h"
#include "pdf/links.h"
#include "pdf/page_content.h"

namespace pdf {

/// Adds the structure tree (ISO 32000-1 §14.7) with its parent tree; its root.
Reference add_structure_tree(HaruDocument& document, const layout::LaidOut& laid_out,
                             const std::vector<Reference>& pages, const std::vector<PageContent>& contents,
                             const std::vector<Annotation>& annotations);

}  // namespace pdf
