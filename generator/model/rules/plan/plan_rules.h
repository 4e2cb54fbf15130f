#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "model/drafts.h"
#include "model/rules/finding.h"
#include "model/rules/plan/plan_index.h"
#include "model/site.h"

/// The rules for a plan van aanpak: the one place in the program that knows the keys of a plan.
namespace model::rules::plan {

inline constexpr std::string_view kind = "plan-van-aanpak";

class PlanRules {
 public:
  PlanRules(const std::vector<Draft>& drafts, const Site& site);

  Findings check(const Draft& plan) const;

  /// The goals of other plans that a plan names.
  std::vector<ItemReference> goals_named_in(const Draft& plan) const;

 private:
  std::map<std::string, const Draft*> first_plans_;          // by practice and year
  std::map<std::string, std::vector<std::string>> sectors_;  // of each form of collaboration
  std::map<std::string, std::string> school_sectors_;        // of each school
  std::optional<PlanIndex> plans_;                           // when some plan goes on from another
};

}  // namespace model::rules::plan
