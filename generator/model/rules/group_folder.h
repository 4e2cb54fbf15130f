#pragma once

#include "model/drafts.h"
#include "model/rules/finding.h"
#include "model/site.h"

namespace model::rules {

/// A record stands in the folder of its group: a plan of 2026-2027 in the folder `2026-2027`.
Findings check_group_folder(const Draft& draft, const Part& part);

}  // namespace model::rules
