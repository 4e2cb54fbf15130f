#pragma once

#include <string>
#include <vector>

#include "fonts/font_set.h"
#include "image/picture.h"
#include "layout/pages.h"
#include "pdf/content_owners.h"
#include "pdf/glyph_use.h"

namespace pdf {

/// What is drawn on a page. The index in `marks` is the number (MCID) of a stretch of marked content; one
/// content has several when something else stands in between.
struct PageContent {
  std::string operators;
  std::vector<layout::ContentId> marks;
};

/// What all pages are drawn with.
struct Drawing {
  const layout::LaidOut& laid_out;
  const fonts::FontSet& fonts;
  const image::Pictures& pictures;
  ContentOwners owners;
  GlyphUse use = {};
};

PageContent draw_page(const layout::Page& page, Drawing& drawing);

}  // namespace pdf
