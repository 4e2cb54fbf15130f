#pragma once

#include "document/document.h"
#include "source/diagnostic.h"

namespace model::rules::chapter {

/// Links with words as `klik hier`: who hears them by themselves does not know where they lead (WCAG 2.4.4).
source::Diagnostics find_vague_links(document::Document& document);

}  // namespace model::rules::chapter
