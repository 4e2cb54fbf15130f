#pragma once

#include <vector>

#include "layout/boxes.h"
#include "layout/context.h"
#include "layout/galley.h"
#include "layout/notes.h"

namespace layout {

/// Where text may stand on a page.
struct TextArea {
  Length x = 0;
  Length y = 0;
  Length width = 0;
  Length height = 0;
};

Page blank_page(const Style& style, bool landscape);

/// `page` counts from 0; odd and even pages mirror their margins.
TextArea text_area(const Style& style, std::size_t page, bool landscape);

/// Pages of one direction; each section begins on a new page.
struct Section {
  Galley galley;
  bool landscape = false;
};

/// Sets boxes in columns of the page's width, those of landscape tables on pages on their side.
std::vector<Section> make_sections(Context& context, Boxes boxes);

/// Cuts the sections of a chapter into pages behind those that there are, each with its notes, and records
/// the places of marks.
void paginate(Context& context, std::vector<Section> sections, Notes notes, std::vector<Page>& pages);

}  // namespace layout
