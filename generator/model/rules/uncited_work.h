#pragma once

#include <set>
#include <string>

#include "model/site.h"
#include "source/diagnostic.h"

namespace model::rules {

/// A list of works is read by who wants to know where something comes from: each is cited somewhere.
source::Diagnostics find_uncited_works(const Site& site, const std::set<std::string>& cited);

}  // namespace model::rules
