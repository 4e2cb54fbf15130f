#pragma once

#include <cstddef>
#include <vector>

#include "model/load.h"
#include "model/mentions.h"
#include "publish/output_tree.h"
#include "publish/publish.h"
#include "publish/resources.h"
#include "source/diagnostic.h"

namespace publish {

/// The problems of each page, by its index in Site::pages.
using PageDiagnostics = std::vector<source::Diagnostics>;

/// Makes the document of every page and writes its HTML and, for a part with a PDF per page, its PDF.
PageDiagnostics render_pages(const model::Loaded& loaded, const World& world, const Resources& resources,
                             OutputTree& tree, model::Mentions& mentions);

/// Writes home, the overviews and the terms, and the files that go along as they are.
source::Diagnostics render_extra_pages(const model::Site& site, const model::Mentions& mentions,
                                       const Resources& resources, OutputTree& tree);

/// Writes the PDF of each part that has one of all its chapters, such as the handbook.
source::Diagnostics render_books(const model::Site& site, const Resources& resources, OutputTree& tree);

}  // namespace publish
