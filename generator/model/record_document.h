#pragma once

#include <string>

#include "document/document.h"
#include "model/kinds.h"
#include "model/site.h"
#include "source/result.h"
#include "source/source_map.h"

namespace model {

/// A record's page as a document: rendered by its template, parsed, its slots filled. Its title is left out.
source::Checked<document::Document> document_of(const Edition& edition, const Page& page, const Site& site,
                                                const source::SourceMap& sources);

struct Title {
  std::string words;        // empty when the template has no title
  bool names_page = false;  // the title of another page is part of it
};

Title title_of(const Edition& edition, const yaml::Value& record, const Site& site,
               const source::SourceMap& sources);

}  // namespace model
