#pragma once

#include "model/rules/finding.h"

namespace model::rules::plan {

/// An activity ends on or after the day or in the month it starts.
Findings find_ends_before_start(const yaml::Value& plan);

}  // namespace model::rules::plan
