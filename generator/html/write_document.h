#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "model/site.h"

namespace html {

/// Where a document stands: what its links are relative to.
struct Context {
  const model::Site& site;
  const model::Page& page;
};

/// A heading as the contents of the page show it.
struct Entry {
  int level = 2;
  std::string id;
  std::string number;
  std::string label;  // HTML without links
};

struct WrittenDocument {
  std::string body;            // HTML of all blocks and of the notes
  std::vector<Entry> entries;  // headings of level 2 and 3 outside boxes and tables
  bool wide = false;           // holds a table that wants all the room there is
};

/// The document as HTML, without the page's title. Pure: the same document at the same place gives the same
/// bytes.
WrittenDocument write_document(const document::Document& document, const Context& context);

}  // namespace html
