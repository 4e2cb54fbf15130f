#pragma once

#include "model/rules/finding.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules {

/// Whether what a rule misses follows from a problem that was reported: with the keys of the same object,
/// with the member itself, or with a member of that name which ended up in another place.
bool follows_from(const Finding& finding, const source::Diagnostics& problems, const yaml::Value& record);

}  // namespace model::rules
