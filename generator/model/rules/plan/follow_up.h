#pragma once

#include <vector>

#include "model/drafts.h"
#include "model/rules/finding.h"
#include "model/rules/plan/plan_index.h"

namespace model::rules::plan {

/// Whether a goal of the plan goes on from one of an earlier plan (`vervolg_op`).
bool has_follow_up(const yaml::Value& plan);

/// A goal goes on from one that is there, in an earlier plan of the same lerende praktijk or school.
Findings find_wrong_follow_ups(const yaml::Value& plan, const PlanIndex& plans);

/// Each `vervolg_op` in words, with the goal that it names.
std::vector<ItemReference> follow_ups_of(const yaml::Value& plan, const PlanIndex& plans);

}  // namespace model::rules::plan
