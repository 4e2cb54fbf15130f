#include "model/rules/plan/goal_without_activity.h"

#include "model/rules/plan/goals.h"

namespace model::rules::plan {

Findings find_goals_without_activity(const yaml::Value& plan) {
  Findings findings;
  for (const auto* goal : goals_of(plan)) {
    if (goal->map() == nullptr || !activities_of(*goal).empty()) continue;
    findings.push_back({.problem = {.severity = source::Severity::Warning,
                                    .rule = "plan.doel-zonder-activiteit",
                                    .span = place_of_missing(*goal, "activiteiten", "doel"),
                                    .message = "bij dit doel staat nog geen activiteit",
                                    .hints = {"schrijf onder `activiteiten` wat jullie gaan doen"}},
                        .object = goal,
                        .missing = "activiteiten"});
  }
  return findings;
}

}  // namespace model::rules::plan
