#pragma once

#include <string>
#include <vector>

#include "model/drafts.h"
#include "model/site.h"

namespace model {

/// Makes the pages of the site from the drafts that get one: their ids, addresses, numbers and what their
/// front matter says. Ids that are used twice or do not fit in an address are reported in the draft. Gives
/// for each page the index of its draft.
std::vector<std::size_t> add_pages(std::vector<Draft>& drafts, Site& site);

}  // namespace model
