#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "fonts/font_set.h"
#include "fonts/hyphenator.h"
#include "image/picture.h"
#include "layout/pages.h"
#include "layout/style.h"
#include "model/site.h"

namespace layout {

/// One chapter or record of a PDF.
struct Chapter {
  const model::Page* page = nullptr;
  const document::Document* document = nullptr;
};

/// What stands above the text of each page but the first. Of a book: the chapter and the section of the page.
struct RunningHead {
  std::string left;
  std::string right;
};

/// A line of the colophon: "Licentie: CC BY 4.0".
struct ImprintLine {
  std::string label;
  std::string text;
  std::string url = {};  // where the text leads
};

/// What a book says of itself; each part may be empty.
struct Imprint {
  std::string summary = {};
  std::string publisher = {};
  std::string release = {};
  std::vector<ImprintLine> colophon = {};
};

/// What goes into one PDF: a plan, or the chapters of a handbook.
struct Manuscript {
  std::string title;
  std::string running_title;      // in the foot of each page
  std::string release = {};       // behind it: the version and the date that the source gives
  RunningHead running_head = {};  // of a single document
  Imprint imprint = {};           // of a book
  std::vector<Chapter> chapters = {};
  bool title_page = false;
  bool contents_list = false;
};

struct Tools {
  const fonts::FontSet& fonts;
  const fonts::Hyphenator& hyphenator;
  const image::Pictures& pictures;
};

/// Lays a manuscript out. Cannot fail: a word too wide for its column is broken, a missing character shown as
/// such; what an editor can mend is reported elsewhere. References to a page of this manuscript become links
/// within it (destination `pagina--kop`), others links to the site.
LaidOut lay_out(const Manuscript& manuscript, const model::Site& site, const Style& style,
                const Tools& tools);

}  // namespace layout
