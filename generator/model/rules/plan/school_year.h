#pragma once

#include "model/rules/finding.h"
#include "yaml/value.h"

namespace model::rules::plan {

/// A school year whose two years do not follow each other, as in `2026-2028`.
Findings find_odd_school_year(const yaml::Value& plan);

}  // namespace model::rules::plan
