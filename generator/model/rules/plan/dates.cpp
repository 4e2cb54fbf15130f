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

}  // namespace model::rules::plan
