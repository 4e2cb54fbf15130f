#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "yaml/value.h"

namespace model::rules::plan {

/// The items of a list that stands under `key`; none when it is absent or no list.
std::vector<const yaml::Value*> items_of(const yaml::Value& object, std::string_view key);

std::vector<const yaml::Value*> goals_of(const yaml::Value& plan);

/// A goal, then each of its subgoals.
std::vector<const yaml::Value*> with_subgoals(const yaml::Value& goal);

/// The activities of a goal and of its subgoals.
std::vector<const yaml::Value*> activities_of(const yaml::Value& goal);

/// Where a problem with something absent is shown: at its key's empty value, else at the words of the object.
source::Span place_of_missing(const yaml::Value& object, std::string_view missing, std::string_view words);

}  // namespace model::rules::plan
