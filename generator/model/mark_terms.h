#pragma once

#include "document/document.h"
#include "model/term_index.h"

namespace model {

/// Marks the first use of each term of the site, and of each abbreviation that the document explains itself
/// (which win), outside headings, captions, links and code; the document tells which terms it uses.
void mark_terms(document::Document& document, const TermIndex& site_terms);

}  // namespace model
