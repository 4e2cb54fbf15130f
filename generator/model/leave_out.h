#pragma once

#include <cstddef>
#include <set>

#include "model/site.h"

namespace model {

/// Takes pages (indices in Site::pages) off the site, so that no overview or reference shows them.
void leave_out(Site& site, const std::set<std::size_t>& pages);

}  // namespace model
