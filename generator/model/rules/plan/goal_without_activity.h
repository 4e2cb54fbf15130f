#pragma once

#include "model/rules/finding.h"

namespace model::rules::plan {

/// A goal has an activity, of its own or of a subgoal.
Findings find_goals_without_activity(const yaml::Value& plan);

}  // namespace model::rules::plan
