#pragma once

#include "model/rules/finding.h"

namespace model::rules::plan {

/// A goal is evaluated when its last activity ends or later, by itself or in a subgoal.
Findings find_early_evaluations(const yaml::Value& plan);

}  // namespace model::rules::plan
