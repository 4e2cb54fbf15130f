#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.h"
#include "model/site.h"
#include "source/file_system.h"
#include "source/result.h"
#include "source/source_map.h"
#include "template/mustache.h"

namespace html {

/// The page templates of `templates/page/`, compiled.
struct Templates {
  templates::Template page;  // a chapter or a record
  templates::Template home;
  templates::Template overview;  // of a part: its pages, by group
  templates::Template terms;
};

source::Result<Templates> load_templates(const source::FileSystem& files, source::SourceMap& sources,
                                         const std::string& folder);

/// The pages of the site that are no chapter or record.
struct ExtraPage {
  std::string address;
  std::string html;
};

source::Result<std::string> write_page(const document::Document& document, const model::Page& page,
                                       const model::Site& site, const Templates& templates);

/// Home (`index.html`), an overview a part (`<map>/index.html`), the terms (`begrippen.html`).
source::Result<std::vector<ExtraPage>> write_extra_pages(const model::Site& site, const Templates& templates);

}  // namespace html
