#pragma once

#include <vector>

#include "model/drafts.h"
#include "model/site.h"

/// What a schema cannot say of records: rules that look at several values, at several records, or at the rest
/// of the site. One file a rule.
namespace model::rules {

/// Runs every rule on every record. Problems go to the draft they stand in, and what it names of others.
void check_records(std::vector<Draft>& drafts, const Site& site);

}  // namespace model::rules
