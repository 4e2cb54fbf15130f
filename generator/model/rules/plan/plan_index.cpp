#include "model/rules/plan/plan_index.h"

#include <algorithm>
#include <set>

#include "model/rules/plan/goals.h"
#include "model/rules/plan/plan_rules.h"
#include "model/rules/plan/second_plan.h"

namespace model::rules::plan {
namespace {

// The lerende praktijk, then each school. A school's id has no line end, so no name is taken for one.
std::vector<std::string> owners_of(const yaml::Value& plan) {
  std::vector<std::string> owners;
  if (auto practice = practice_of(plan); !practice.empty()) owners.push_back(std::move(practice));
  for (const auto* school : items_of(plan, "scholen")) {
    if (school->text() != nullptr) owners.push_back(*school->text());
  }
  return owners;
}

}  // namespace

PlanIndex::PlanIndex(const std::vector<Draft>& drafts, const Site& site) {
  for (const auto& draft : drafts) {
    if (draft.file.type == ContentType::Record && site.parts[draft.file.part].kind == kind) add(draft);
  }
}

void PlanIndex::add(const Draft& plan) {
  const auto year = plan.value.text_or("schooljaar", "");
  const auto owners = owners_of(plan.value);
  if (year.empty() || owners.empty()) complete_ = false;
  for (const auto& owner : owners) by_owner_[owner][year].push_back(&plan);
}

std::vector<const Draft*> PlanIndex::find(const yaml::Value& plan, const std::string& year) const {
  std::vector<const Draft*> found;
  for (const auto& owner : owners_of(plan)) {
    const auto plans = by_owner_.find(owner);
    if (plans == by_owner_.end()) continue;
    const auto of_year = plans->second.find(year);
    if (of_year == plans->second.end()) continue;
    for (const auto* each : of_year->second) {
      if (std::find(found.begin(), found.end(), each) == found.end()) found.push_back(each);
    }
  }
  return found;
}

std::vector<std::string> PlanIndex::years_of(const yaml::Value& plan) const {
  std::set<std::string> years;
  for (const auto& owner : owners_of(plan)) {
    const auto plans = by_owner_.find(owner);
    if (plans == by_owner_.end()) continue;
    for (const auto& [year, of_year] : plans->second) years.insert(year);
  }
  return {years.begin(), years.end()};
}

}  // namespace model::rules::plan
