#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/drafts.h"
#include "model/rules/finding.h"
#include "model/site.h"

namespace model::rules::plan {

/// The first plan of each lerende praktijk in a school year. Withdrawn plans do not count.
std::map<std::string, const Draft*> first_plans(const std::vector<Draft>& drafts, const Site& site);

/// A lerende praktijk has one plan in a school year.
Findings find_second_plan(const Draft& plan, const std::map<std::string, const Draft*>& first_plans);

}  // namespace model::rules::plan
