#include "model/rules/plan/end_before_start.h"

#include "model/rules/plan/dates.h"
#include "model/rules/plan/goals.h"

namespace model::rules::plan {
namespace {

// A school year runs over New Year, so the year before is the usual slip.
std::string hint_for(const std::string& start, const std::string& end) {
  const std::string hint = "eerder dan " + in_words(start);
  const auto next_year = std::to_string(std::stoi(end.substr(0, 4)) + 1) + end.substr(4);
  return is_before(next_year, start) ? hint : hint + "; bedoel je `" + next_year + "`?";
}

}  // namespace

Findings find_ends_before_start(const yaml::Value& plan) {
  Findings findings;
  for (const auto* goal : goals_of(plan)) {
    for (const auto* activity : activities_of(*goal)) {
      const auto* when = activity->find("wanneer");
      if (when == nullptr) continue;
      const auto start = date_in(*when, "vanaf"), end = date_in(*when, "tot_en_met");
      if (start.empty() || end.empty() || !is_before(end, start)) continue;
      findings.push_back({.problem = {.severity = source::Severity::Warning,
                                      .rule = "plan.einde-voor-begin",
                                      .span = when->find("tot_en_met")->span,
                                      .message = "de einddatum ligt vóór de begindatum",
                                      .hints = {hint_for(start, end)}}});
    }
  }
  return findings;
}

}  // namespace model::rules::plan
