#include "model/rules/plan/date_outside_year.h"

#include "model/rules/plan/dates.h"
#include "model/rules/plan/goals.h"
#include "model/words.h"
#include "source/dutch_date.h"

namespace model::rules::plan {
namespace {

// From the summer before to the first months after it, in which a plan is begun and looked back on.
bool holds(const SchoolYear& year, const std::string& date) {
  return !is_before(date, year.first + "-06") && !is_before(year.second + "-10", date);
}

void check(const yaml::Value* value, const SchoolYear& year, Findings& findings) {
  const auto date = value == nullptr ? std::string() : date_of(*value);
  if (date.empty() || holds(year, date)) return;
  findings.push_back({.problem = {.severity = source::Severity::Warning,
                                  .rule = "plan.buiten-schooljaar",
                                  .span = value->span,
                                  .message = "deze datum valt buiten schooljaar " + quoted(year.name),
                                  .hints = {"bedoel je `" + year.date(date.substr(4)) + "`?"}}});
}

}  // namespace

Findings find_dates_outside_year(const yaml::Value& plan) {
  Findings findings;
  const auto year = school_year_of(plan);
  if (year.name.empty()) return findings;
  for (const auto* goal : goals_of(plan)) {
    for (const auto* activity : activities_of(*goal)) {
      const auto* when = activity->find("wanneer");
      if (when == nullptr) continue;
      for (const auto* key : {"vanaf", "tot_en_met"}) check(when->find(key), year, findings);
    }
    for (const auto* owner : with_subgoals(*goal)) {
      const auto* evaluation = owner->find("evaluatie");
      if (evaluation == nullptr) continue;
      for (const auto* moment : items_of(*evaluation, "momenten")) check(moment, year, findings);
    }
  }
  return findings;
}

}  // namespace model::rules::plan
