#pragma once

#include "model/rules/finding.h"

namespace model::rules::plan {

/// A month or day of an activity or an evaluation that is not in the school year of the plan.
Findings find_dates_outside_year(const yaml::Value& plan);

}  // namespace model::rules::plan
