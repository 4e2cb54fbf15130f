#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "layout/lay_out.h"

namespace layout {

/// The fonts of Debian's fonts-noto-core and the patterns of hyphen-nl, read once for all tests.
const fonts::FontSet& noto();
const fonts::Hyphenator& dutch();

/// With margins of 62, 62, 62 and 68 points (left, right, top, bottom).
Style style_of_proofs();

/// One page of a site on its own, "proef" ("Proef"), to be laid out.
struct Proof {
  document::Document document;
  Style style = style_of_proofs();
  image::Pictures pictures = {};
  bool book = false;            // with title page and contents list, and a second chapter "slot"
  std::string title = "Proef";  // of the page
  std::string situation = {};   // of the page
  std::vector<model::Anchor> anchors = {};
  std::vector<model::Work> works = {};  // of the site
  fonts::HyphenExceptions hyphen_exceptions = {};
  Imprint imprint = {};
};

LaidOut lay_out(const Proof& proof);

/// The same for blocks alone, in the default style.
LaidOut lay_out(document::Blocks blocks);

// --- documents -------------------------------------------------------------------------------------

document::Inlines words(const std::string& text);
document::Paragraph paragraph(const std::string& text);
document::Paragraph paragraph(document::Inlines children);
document::Heading heading(int level, const std::string& text);
document::Cell cell(const std::string& text);
document::Row row(const std::vector<std::string>& cells);
document::Table table(const std::vector<std::string>& head,
                      const std::vector<std::vector<std::string>>& body);
document::ListBlock list(const std::vector<std::string>& items, bool ordered = false);

/// A running text of this many different words that Dutch hyphenation knows how to break, from `first` on.
std::string running_text(std::size_t count, std::size_t first = 0);

}  // namespace layout
