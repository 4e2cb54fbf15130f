#include "model/rules/unlikely_date.h"

#include <optional>
#include <utility>

#include "source/dutch_date.h"

namespace model::rules {
namespace {

constexpr int first_year = 1990;

const yaml::Value* value_at(const yaml::Value& front, const char* outer, const char* key) {
  const auto* object = outer == nullptr ? &front : front.find(outer);
  return object == nullptr ? nullptr : object->find(key);
}

source::Diagnostic unlikely(std::string rule, source::Span span, std::string message) {
  return {.severity = source::Severity::Warning,
          .rule = std::move(rule),
          .span = span,
          .message = std::move(message),
          .hints = {"kijk of het jaar, de maand en de dag kloppen"}};
}

std::optional<source::Diagnostic> problem_with(const yaml::Value& value, const std::string& today) {
  const auto date = value.text() == nullptr ? std::nullopt : source::read_date(*value.text());
  if (!date || !source::exists(*date)) return std::nullopt;
  if (date->year < first_year)
    return unlikely("datum.lang-geleden", value.span,
                    "deze datum is van voor " + std::to_string(first_year) + ": " + source::say_date(*date));
  if (source::write_date(*date) <= today) return std::nullopt;
  return unlikely("datum.toekomst", value.span, "deze datum is nog niet geweest: " + source::say_date(*date));
}

// Of a page that tells how it was in a year.
std::optional<source::Diagnostic> problem_with_year(const yaml::Value& front, const std::string& today) {
  const auto* value = front.find("stand");
  const auto* year = value == nullptr ? nullptr : std::get_if<yaml::Integer>(&value->data);
  if (year == nullptr || year->value <= std::stoi(today)) return std::nullopt;
  return unlikely("datum.toekomst", value->span,
                  "dit jaar is nog niet begonnen: " + std::to_string(year->value));
}

}  // namespace

source::Diagnostics find_unlikely_dates(const yaml::Value& front, const std::string& today) {
  constexpr std::pair<const char*, const char*> places[] = {
      {nullptr, "bijgewerkt"}, {nullptr, "datum"}, {"akkoord", "datum"}};
  source::Diagnostics problems;
  for (const auto& [outer, key] : places) {
    const auto* value = value_at(front, outer, key);
    if (value == nullptr) continue;
    if (auto problem = problem_with(*value, today)) problems.push_back(*std::move(problem));
  }
  if (auto problem = problem_with_year(front, today)) problems.push_back(*std::move(problem));
  return problems;
}

}  // namespace model::rules
