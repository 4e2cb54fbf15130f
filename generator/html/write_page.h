#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "model/mentions.h"
#include "model/site.h"
#include "source/file_system.h"
#include "source/result.h"
#include "source/source_map.h"
#include "template/mustache.h"

namespace html {

/// The page templates of a folder (`templates/page/`), compiled. Which names each may use stands in the
/// README of that folder.
struct Templates {
  templates::Template page;       // pagina.html: a chapter or a record
  templates::Template home;       // start.html
  templates::Template overview;   // overzicht.html: a part's pages, by group
  templates::Template routes;     // leesroutes.html
  templates::Template terms;      // begrippen.html
  templates::Template works;      // bronnen.html
  templates::Template not_found;  // niet-gevonden.html
};

/// All problems in all templates at once.
source::Result<Templates> load_templates(const source::FileSystem& files, source::SourceMap& sources,
                                         const std::string& folder);

/// A page that is no chapter or record.
struct ExtraPage {
  std::string address;
  std::string html;
};

source::Result<std::string> write_page(const document::Document& document, const model::Page& page,
                                       const model::Site& site, const Templates& templates);

/// Home (`index.html`), an overview a part with pages (`<map>/index.html`), the reading routes, the terms and
/// the works that texts cite (`leesroutes.html`, `begrippen.html`, `bronnen.html`, when there are any) and
/// the page for what is not there (`404.html`).
source::Result<std::vector<ExtraPage>> write_extra_pages(const model::Site& site, const Templates& templates,
                                                         const model::Mentions& mentions);

}  // namespace html
