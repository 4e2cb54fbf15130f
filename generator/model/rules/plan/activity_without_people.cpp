#include "model/rules/plan/activity_without_people.h"

#include "model/rules/plan/goals.h"

namespace model::rules::plan {

Findings find_activities_without_people(const yaml::Value& plan) {
  Findings findings;
  for (const auto* goal : goals_of(plan)) {
    for (const auto* activity : activities_of(*goal)) {
      if (activity->map() == nullptr || !items_of(*activity, "wie").empty()) continue;
      findings.push_back({.problem = {.severity = source::Severity::Warning,
                                      .rule = "plan.activiteit-zonder-wie",
                                      .span = place_of_missing(*activity, "wie", "activiteit"),
                                      .message = "bij deze activiteit staat nog niet wie haar doet",
                                      .hints = {"schrijf onder `wie` de functies, zoals `- leerkracht`"}},
                          .object = activity,
                          .missing = "wie"});
    }
  }
  return findings;
}

}  // namespace model::rules::plan
