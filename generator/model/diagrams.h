#pragma once

#include <map>
#include <memory>
#include <set>

#include "diagram/kind.h"
#include "document/document.h"
#include "fonts/font_set.h"
#include "schema/schema.h"
#include "source/diagnostic.h"

namespace model {

/// What diagrams are checked and drawn with; only what the site uses is there.
struct DrawingTools {
  std::map<diagram::Kind, schema::Schema> schemas;
  std::shared_ptr<const fonts::FontSet> fonts;
};

/// Where a kind of diagram is used for the first time in a document.
using DiagramUses = std::map<diagram::Kind, source::Span>;
DiagramUses diagrams_in(document::Document& document);

/// Checks the data of every diagram, draws it and puts its words in a table.
source::Diagnostics draw_diagrams(document::Document& document, const DrawingTools& tools);

}  // namespace model
