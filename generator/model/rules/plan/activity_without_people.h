#pragma once

#include "model/rules/finding.h"

namespace model::rules::plan {

/// An activity has someone who does it.
Findings find_activities_without_people(const yaml::Value& plan);

}  // namespace model::rules::plan
