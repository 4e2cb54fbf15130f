#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/drafts.h"
#include "model/site.h"

namespace model::rules::plan {

/// The plans of each lerende praktijk and each school by school year, public or not.
class PlanIndex {
 public:
  PlanIndex(const std::vector<Draft>& drafts, const Site& site);

  /// The plans of a year of the same lerende praktijk, then those of the same schools.
  std::vector<const Draft*> find(const yaml::Value& plan, const std::string& year) const;

  /// The years of which there is such a plan.
  std::vector<std::string> years_of(const yaml::Value& plan) const;

  /// False when of some plan nobody knows whose it is, or of which year.
  bool is_complete() const { return complete_; }

 private:
  using PlansByYear = std::map<std::string, std::vector<const Draft*>>;

  void add(const Draft& plan);

  std::map<std::string, PlansByYear> by_owner_;
  bool complete_ = true;
};

}  // namespace model::rules::plan
