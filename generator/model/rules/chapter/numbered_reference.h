#pragma once

#include "document/document.h"
#include "source/diagnostic.h"
#include "source/source_map.h"

namespace model::rules::chapter {

/// `hoofdstuk 3`, `bijlage B`, `pagina 12` in running text: numbers change, and a site has no pages. Words of
/// a link are left alone.
source::Diagnostics find_numbered_references(document::Document& document, const source::SourceMap& sources);

}  // namespace model::rules::chapter
