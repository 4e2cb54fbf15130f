#pragma once

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules::plan {

/// Fills in the year of the plan where a hint shows a date without one: `…-11` of `november`.
void fill_in_years(source::Diagnostics& problems, const yaml::Value& plan);

}  // namespace model::rules::plan
