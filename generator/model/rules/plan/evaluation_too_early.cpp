#include "model/rules/plan/evaluation_too_early.h"

#include <utility>

#include "model/rules/plan/dates.h"
#include "model/rules/plan/goals.h"
#include "source/dutch_date.h"

namespace model::rules::plan {
namespace {

// What has no end ends when it begins, at the earliest.
std::string end_of(const yaml::Value& activity) {
  const auto* when = activity.find("wanneer");
  if (when == nullptr) return {};
  return date_in(*when, when->find("tot_en_met") == nullptr ? "vanaf" : "tot_en_met");
}

// Of a month and a day in it the day says more.
std::string last_end(const yaml::Value& goal) {
  std::string last;
  for (const auto* activity : activities_of(goal)) {
    auto end = end_of(*activity);
    const bool later = is_before(last, end) || (!is_before(end, last) && end.size() > last.size());
    if (later) last = std::move(end);
  }
  return last;
}

bool is_evaluated(const yaml::Value& goal, const std::string& end) {
  for (const auto* owner : with_subgoals(goal)) {
    const auto* evaluation = owner->find("evaluatie");
    if (evaluation == nullptr) continue;
    for (const auto* moment : items_of(*evaluation, "momenten")) {
      const auto date = date_of(*moment);
      if (!date.empty() && !is_before(date, end)) return true;
    }
  }
  return false;
}

source::Span place(const yaml::Value& goal) {
  const auto* evaluation = goal.find("evaluatie");
  const auto* moments = evaluation == nullptr ? nullptr : evaluation->find("momenten");
  return moments == nullptr ? place_of_missing(goal, "evaluatie", "doel") : moments->span;
}

}  // namespace

Findings find_early_evaluations(const yaml::Value& plan) {
  Findings findings;
  for (const auto* goal : goals_of(plan)) {
    const auto end = last_end(*goal);
    if (end.empty() || is_evaluated(*goal, end)) continue;
    findings.push_back(
        {.problem = {.severity = source::Severity::Warning,
                     .rule = "plan.evaluatie-te-vroeg",
                     .span = place(*goal),
                     .message = "na de laatste activiteit staat er geen evaluatie meer gepland",
                     .hints = {"plan een moment op of na " + source::dutch_date(end)}},
         .object = goal,
         .missing = "evaluatie"});
  }
  return findings;
}

}  // namespace model::rules::plan
