#include "model/rules/plan/dates.h"

#include <algorithm>

#include "source/dutch_date.h"

namespace model::rules::plan {

std::string date_of(const yaml::Value& value) {
  const auto* text = value.text();
  return text != nullptr && source::read_month_or_date(*text) ? *text : std::string();
}

std::string date_in(const yaml::Value& object, std::string_view key) {
  const auto* value = object.find(key);
  return value == nullptr ? std::string() : date_of(*value);
}

bool is_before(std::string_view a, std::string_view b) {
  const auto length = std::min(a.size(), b.size());
  return a.substr(0, length) < b.substr(0, length);
}

SchoolYear school_year_of(const yaml::Value& plan) {
  const auto name = plan.text_or("schooljaar", "");
  if (name.size() != 9 || name[4] != '-') return {};
  SchoolYear year{name, name.substr(0, 4), name.substr(5)};
  const bool is_year = source::read_month(year.first + "-08") && source::read_month(year.second + "-07") &&
                       std::stoi(year.first) + 1 == std::stoi(year.second);
  return is_year ? year : SchoolYear{};
}

}  // namespace model::rules::plan
