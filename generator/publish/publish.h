#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "model/load.h"
#include "publish/output_tree.h"
#include "publish/resources.h"
#include "source/file_system.h"
#include "source/parallel.h"
#include "source/source_map.h"

namespace publish {

/// Where everything comes from and how work is spread.
struct World {
  const source::FileSystem& files;
  source::SourceMap& sources;
  source::ParallelFor parallel_for;
  /// Told after each page: how many are done, of how many. May be called from several threads.
  std::function<void(std::size_t done, std::size_t total)> progress;
};

struct Summary {
  std::size_t pages = 0;
  std::size_t pdfs = 0;
  Changes changes;
};

struct Outcome {
  std::optional<Summary> summary;  // none: nothing was published, the old site stands
  source::Diagnostics diagnostics;
  std::vector<std::string> left_out;  // records that `bij_fout: overslaan` kept off the site
  bool own_failure = false;           // no fault in the input: a full disk, a missing font
};

/// What `controleer` looks at and what it does with what it made.
struct CheckScope {
  /// The pages that are made; left out: all, and what belongs to no page in content/ besides.
  std::function<bool(const model::Page&)> wants = {};
  /// Gets each document when it has been checked. May be called from several threads.
  std::function<void(document::Document)> take = {};
};

/// What `controleer` reports beyond `model::load`, without writing anything: templates and pictures, and pass
/// 2 for the pages in scope, after the site's settings of rules. Which exceptions were in vain is for the
/// caller to ask, who may check more.
source::Diagnostics check_site(model::Loaded& loaded, const World& world, const CheckScope& scope = {});

/// Renders the site and puts it in place of the published one, or leaves that untouched.
Outcome publish(model::Loaded loaded, const World& world, const DataPaths& data, const std::string& folder);

}  // namespace publish
