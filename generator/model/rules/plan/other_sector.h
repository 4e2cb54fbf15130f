#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/drafts.h"
#include "model/rules/finding.h"
#include "model/site.h"

namespace model::rules::plan {

/// The sectors (po, so, vo, vso, mbo) that each form of collaboration is for, by its id.
std::map<std::string, std::vector<std::string>> sectors_of_forms(const std::vector<Draft>& drafts);

/// The sector of each school, by its id.
std::map<std::string, std::string> sectors_of_schools(const Site& site);

/// A variant that a plan chooses is for the sector of one of its schools.
Findings find_other_sectors(const yaml::Value& plan,
                            const std::map<std::string, std::vector<std::string>>& sectors_of_forms,
                            const std::map<std::string, std::string>& sectors_of_schools);

}  // namespace model::rules::plan
