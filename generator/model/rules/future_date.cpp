#include "model/rules/future_date.h"

#include <utility>

#include "schema/calendar.h"

namespace model::rules {
namespace {

const yaml::Value* value_at(const yaml::Value& front, const char* outer, const char* key) {
  const auto* object = outer == nullptr ? &front : front.find(outer);
  return object == nullptr ? nullptr : object->find(key);
}

}  // namespace

source::Diagnostics find_future_dates(const yaml::Value& front, const std::string& today) {
  constexpr std::pair<const char*, const char*> places[] = {
      {nullptr, "bijgewerkt"}, {nullptr, "datum"}, {"akkoord", "datum"}};
  source::Diagnostics problems;
  for (const auto& [outer, key] : places) {
    const auto* value = value_at(front, outer, key);
    if (value == nullptr || value->text() == nullptr) continue;
    const auto date = schema::read_date(*value->text());
    if (!date || !schema::exists(*date) || schema::write_date(*date) <= today) continue;
    problems.push_back({.severity = source::Severity::Warning,
                        .rule = "datum.toekomst",
                        .span = value->span,
                        .message = "deze datum is nog niet geweest: " + schema::say_date(*date),
                        .hints = {"kijk of het jaar, de maand en de dag kloppen"}});
  }
  return problems;
}

}  // namespace model::rules
