#pragma once

#include <functional>
#include <memory>
#include <string>

#include "document/document.h"
#include "fonts/font_set.h"
#include "model/rule_settings.h"
#include "model/site.h"
#include "source/file_system.h"
#include "source/parallel.h"
#include "source/result.h"
#include "source/source_map.h"

namespace model {

/// Folders, as the file system that is passed in names them.
struct Paths {
  std::string content = "content";
  std::string schemas = "schemas";
  std::string templates = "templates";
  std::string fonts = "fonts";  // read when there is a diagram to draw
};

/// What `load` keeps for pass 2, such as compiled document templates. Opaque, immutable.
struct Groundwork;

/// The site with every problem found in pass 1. `complete` is false when an error stopped the build (in the
/// handbook, or in a record of a part with `bij_fout: stoppen`).
struct Loaded {
  Site site;
  std::shared_ptr<const Groundwork> groundwork;
  source::Diagnostics diagnostics;
  std::vector<std::string> left_out;    // files of records that `bij_fout: overslaan` keeps off the site
  std::vector<std::string> not_public;  // files of records that are right but not meant for everyone (yet)
  std::size_t checked_files = 0;
  bool complete = true;
  std::shared_ptr<const fonts::FontSet> fonts;  // null when nothing needed them yet
  RuleSettings rules;                           // applied to `diagnostics`; to be applied to those of pass 2
};

/// Pass 1: reads and checks everything in `content/`, numbers and links the chapters, and makes the index.
/// `today`, as in `2026-11-03`, is for rules that look at dates; left out, they are silent. It is in no page.
/// `wants` tells the files that the caller asks about, left out: all. Of another chapter only that is checked
/// which those files need.
Loaded load(const source::FileSystem& files, source::SourceMap& sources, const Paths& paths,
            const source::ParallelFor& parallel_for, RuleSettings rules = {}, const std::string& today = {},
            const std::function<bool(const std::string& path)>& wants = {});

/// Pass 2, for one page: a chapter's document, or a record rendered by its template, with all its slots
/// filled, headings given ids and numbers, references checked. Problems of a chapter are those of pass 1 and
/// not given again. Safe from several threads.
source::Checked<document::Document> make_document(const Loaded& loaded, const Page& page,
                                                  source::SourceMap& sources);

}  // namespace model
