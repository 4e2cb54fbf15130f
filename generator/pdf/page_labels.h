#pragma once

#include <string>
#include <vector>

#include "layout/pages.h"

namespace pdf {

/// The page labels (ISO 32000-1 §12.4.2) as a number tree, in as few ranges as can be; empty when the labels
/// are just 1, 2, 3 …
std::string page_labels(const std::vector<layout::Page>& pages);

}  // namespace pdf
