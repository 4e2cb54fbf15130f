#include "model/rules/plan/plan_rules.h"

#include <algorithm>
#include <utility>

#include "model/rules/plan/activity_without_people.h"
#include "model/rules/plan/date_outside_year.h"
#include "model/rules/plan/end_before_start.h"
#include "model/rules/plan/evaluation_too_early.h"
#include "model/rules/plan/follow_up.h"
#include "model/rules/plan/goal_without_activity.h"
#include "model/rules/plan/other_sector.h"
#include "model/rules/plan/school_year.h"
#include "model/rules/plan/second_plan.h"

namespace model::rules::plan {

PlanRules::PlanRules(const std::vector<Draft>& drafts, const Site& site)
    : first_plans_(first_plans(drafts, site)),
      sectors_(sectors_of_forms(drafts)),
      school_sectors_(sectors_of_schools(site)) {
  const bool any_follows = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
    return site.parts[draft.file.part].kind == kind && has_follow_up(draft.value);
  });
  if (any_follows) plans_.emplace(drafts, site);
}

Findings PlanRules::check(const Draft& plan) const {
  Findings findings = find_goals_without_activity(plan.value);
  add(findings, find_activities_without_people(plan.value));
  add(findings, find_ends_before_start(plan.value));
  for (auto& finding : find_dates_outside_year(plan.value)) {
    const bool is_said = std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
      return other.problem.span == finding.problem.span;
    });
    if (!is_said) findings.push_back(std::move(finding));
  }
  add(findings, find_early_evaluations(plan.value));
  add(findings, find_other_sectors(plan.value, sectors_, school_sectors_));
  add(findings, find_odd_school_year(plan.value));
  add(findings, find_second_plan(plan, first_plans_));
  if (plans_) add(findings, find_wrong_follow_ups(plan.value, *plans_));
  return findings;
}

std::vector<ItemReference> PlanRules::goals_named_in(const Draft& plan) const {
  return plans_ ? follow_ups_of(plan.value, *plans_) : std::vector<ItemReference>();
}

}  // namespace model::rules::plan
