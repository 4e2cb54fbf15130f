#pragma once

#include <set>
#include <string>

#include "document/document.h"
#include "model/content_index.h"
#include "model/site.h"
#include "source/diagnostic.h"

namespace model {

struct CheckedLinks {
  source::Diagnostics problems;
  std::set<std::string> assets;  // paths of the files that the document shows or links to
};

/// Checks every reference, link and picture of a document against the site. A link to an anchor of the page
/// itself becomes a reference; pictures and downloads get their address; the document tells which works it
/// cites. `folder` is where relative addresses start from.
CheckedLinks check_links(document::Document& document, const Page& page, const std::string& folder,
                         const Site& site, const ContentIndex& index);

}  // namespace model
