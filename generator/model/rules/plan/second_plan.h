#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/drafts.h"
#include "model/rules/finding.h"
#include "model/site.h"

namespace model::rules::plan {

/// The lerende praktijk of a plan, by municipality and name; empty when it does not say.
std::string practice_of(const yaml::Value& plan);

/// Where a plan is pointed at: the name of its lerende praktijk.
source::Span place_of_practice(const yaml::Value& plan);

/// The first plan of each lerende praktijk in a school year. Withdrawn plans do not count.
std::map<std::string, const Draft*> first_plans(const std::vector<Draft>& drafts, const Site& site);

/// A lerende praktijk has one plan in a school year.
Findings find_second_plan(const Draft& plan, const std::map<std::string, const Draft*>& first_plans);

}  // namespace model::rules::plan
