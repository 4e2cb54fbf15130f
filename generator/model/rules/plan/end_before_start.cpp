#include "model/rules/plan/end_before_start.h"

#include "model/rules/plan/dates.h"
#include "model/rules/plan/goals.h"
#include "source/dutch_date.h"

namespace model::rules::plan {
namespace {

bool is_within(const std::string& date, const std::string& school_year) {
  if (school_year.size() < 9) return true;
  return !is_before(date, school_year.substr(0, 4) + "-08") &&
         !is_before(school_year.substr(5) + "-07", date);
}

// A school year runs over New Year, so the year before is the usual slip. `school_year` as in 2026-2027.
std::string hint_for(const std::string& start, const std::string& end, const std::string& school_year) {
  const std::string hint = "eerder dan " + source::dutch_date(start);
  const auto year = std::to_string(std::stoi(end.substr(0, 4)) + 1);
  const auto next_year = year + end.substr(4);
  if (!is_before(next_year, start) && is_within(next_year, school_year))
    return hint + "; bedoel je `" + next_year + "`?";
  const bool swapped = is_within(start, school_year) && is_within(end, school_year);
  return swapped ? hint + "; staan de twee omgekeerd?" : hint;
}

}  // namespace

Findings find_ends_before_start(const yaml::Value& plan) {
  Findings findings;
  const auto school_year = plan.text_or("schooljaar", "");
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
                                      .hints = {hint_for(start, end, school_year)}}});
    }
  }
  return findings;
}

}  // namespace model::rules::plan
