#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "model/web_links.h"
#include "source/diagnostic.h"
#include "web/cache.h"
#include "web/options.h"

namespace web {

/// Gives each problem the severity that the site wants, and drops those that it does not want.
using Weigh = std::function<void(source::Diagnostics&)>;

struct Outcome {
  source::Diagnostics problems;   // of links
  source::Diagnostics obstacles;  // why some or all were not checked, so that nothing may be called good
  std::size_t asked = 0;          // addresses that were not in the cache
  std::size_t remembered = 0;     // addresses that were
};

/// Checks every link: from the cache, or else on the web. Without a connection one message says so. Each
/// place of a link is weighed by itself; what is left is told in one message.
Outcome check_links(const std::vector<model::WebLink>& links, Cache& cache, const Options& options,
                    const Weigh& weigh = {});

}  // namespace web
