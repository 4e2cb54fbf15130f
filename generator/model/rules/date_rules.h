#pragma once

#include <string>

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules {

/// Runs the rules that ask what day it is, on the front matter of a page or on a record. `today` as in
/// `2026-11-03`; without it nothing is said. What they find is never part of the site.
source::Diagnostics check_dates(const yaml::Value& front, const std::string& today);

}  // namespace model::rules
