#pragma once

#include <string>
#include <string_view>

#include "yaml/value.h"

namespace model::rules::plan {

/// The date (`2026-11-03`) or month (`2026-11`) that a member holds; empty when it holds neither.
std::string date_in(const yaml::Value& object, std::string_view key);

/// The same for a value.
std::string date_of(const yaml::Value& value);

/// Is `a` earlier than `b`? A month is compared by its month alone, so nothing is earlier within it.
bool is_before(std::string_view a, std::string_view b);

struct SchoolYear {
  std::string name = {};
  std::string first = {};  // its two years
  std::string second = {};

  /// A month (`-11`) or a day (`-11-03`) in it.
  std::string date(const std::string& without_year) const {
    return (without_year.substr(1, 2) >= "08" ? first : second) + without_year;
  }
};

/// The one of a plan; without a name when it is no school year.
SchoolYear school_year_of(const yaml::Value& plan);

}  // namespace model::rules::plan
