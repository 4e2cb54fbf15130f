#include "model/rules/plan/dates.h"

#include <algorithm>

#include "schema/calendar.h"

namespace model::rules::plan {

std::string date_of(const yaml::Value& value) {
  const auto* text = value.text();
  if (text == nullptr) return {};
  auto date = schema::read_date(*text);
  if (!date) date = schema::read_month(*text);
  return date && schema::exists(*date) ? *text : std::string();
}

std::string date_in(const yaml::Value& object, std::string_view key) {
  const auto* value = object.find(key);
  return value == nullptr ? std::string() : date_of(*value);
}

bool is_before(std::string_view a, std::string_view b) {
  const auto length = std::min(a.size(), b.size());
  return a.substr(0, length) < b.substr(0, length);
}

std::string in_words(std::string_view date) {
  auto read = schema::read_date(date);
  if (!read) read = schema::read_month(date);
  return read ? schema::say_date(*read) : std::string(date);
}

}  // namespace model::rules::plan
