#include "schema/findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "schema/branches.h"
#include "schema/program.h"
#include "source/nearest_name.h"

namespace schema {
namespace {

using Names = std::vector<std::string>;

bool is_wrong_key(const Violation& violation) {
  return violation.keyword == Keyword::AdditionalProperties ||
         violation.keyword == Keyword::UnevaluatedProperties;
}

bool is_missing_key(const Violation& violation) {
  return violation.keyword == Keyword::Required || violation.keyword == Keyword::DependentRequired;
}

// What speaks of the value itself; of these one for a value is enough.
bool is_about_value(const Violation& violation) {
  return !is_wrong_key(violation) && !is_missing_key(violation) &&
         violation.keyword != Keyword::PropertyNames;
}

bool contains(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The keys that an object may have and does not have yet.
Names unused_keys(const Violation& violation) {
  Names keys = violation.schema->wording.known_keys;
  std::erase_if(keys, [&](const std::string& key) { return violation.value().find(key) != nullptr; });
  return keys;
}

/// Finds out what wrong keys were meant to be. A key is given to one wrong key only.
class WrongKeys {
 public:
  Finding explain(Violation violation) {
    const yaml::Value* object = &violation.value();
    const auto [place, is_new] = unused_.try_emplace(object);
    if (is_new) place->second = unused_keys(violation);
    Names& unused = place->second;
    const bool known = contains(violation.schema->wording.known_keys, violation.name);
    const auto nearest = known ? std::nullopt : source::nearest_name(violation.name, unused);
    if (nearest) {
      meant_.emplace(object, *nearest);
      std::erase(unused, *nearest);
    }
    return {std::move(violation), known, nearest.value_or(""), unused};
  }

  bool means(const Violation& missing) const { return meant_.contains({&missing.value(), missing.name}); }

 private:
  std::map<const yaml::Value*, Names> unused_;
  std::set<std::pair<const yaml::Value*, std::string>> meant_;
};

// The objects and lists in which something else is wrong.
std::set<const yaml::Value*> faulty_values(const std::vector<Finding>& findings) {
  std::set<const yaml::Value*> faulty;
  for (const auto& finding : findings) {
    if (finding.known_key) continue;
    for (const auto& step : finding.violation.path) faulty.insert(step.value);
  }
  return faulty;
}

// A key that exists but that nothing has looked at: the schema that names it was not reached, mostly
// because of another fault in the same object.
void drop_followers(std::vector<Finding>& findings) {
  const auto faulty = faulty_values(findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return finding.known_key && faulty.contains(&finding.violation.value());
  });
}

void drop_repeated(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return (a.violation.keyword == Keyword::Type) > (b.violation.keyword == Keyword::Type);
  });
  std::set<const yaml::Value*> values;
  std::set<std::tuple<const yaml::Value*, bool, std::string>> keys;
  std::erase_if(findings, [&](const Finding& finding) {
    const Violation& violation = finding.violation;
    if (is_about_value(violation)) return !values.insert(&violation.value()).second;
    return !keys.emplace(&violation.value(), is_missing_key(violation), violation.name).second;
  });
}

}  // namespace

std::vector<Finding> select_findings(std::vector<Violation> violations) {
  violations = choose_branches(std::move(violations));
  WrongKeys wrong_keys;
  std::vector<Finding> findings;
  for (auto& violation : violations) {
    if (is_wrong_key(violation)) findings.push_back(wrong_keys.explain(std::move(violation)));
  }
  for (auto& violation : violations) {
    if (is_wrong_key(violation)) continue;
    const bool meant = is_missing_key(violation) && wrong_keys.means(violation);
    if (!meant) findings.push_back({std::move(violation)});
  }
  drop_followers(findings);
  drop_repeated(findings);
  return findings;
}

}  // namespace schema
