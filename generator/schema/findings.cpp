#include "schema/findings.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "schema/branches.h"
#include "schema/evaluation.h"
#include "schema/find_property.h"
#include "schema/lost_holder.h"
#include "schema/object_hints.h"
#include "schema/program.h"
#include "schema/wrong_keys.h"

namespace schema {
namespace {

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

// A wrong key that resembles nothing, in an object that lacks one key: it takes the place of that key.
void join_strangers(std::vector<Finding>& wrong, const std::vector<Violation>& violations,
                    WrongKeys& wrong_keys) {
  std::map<const yaml::Value*, std::vector<const Violation*>> missing;
  for (const auto& violation : violations) {
    if (violation.keyword == Keyword::Required && !wrong_keys.means(violation))
      missing[&violation.value()].push_back(&violation);
  }
  std::map<const yaml::Value*, std::vector<Finding*>> strangers;
  for (auto& finding : wrong) {
    const bool resembles =
        finding.known_key || finding.personal || !finding.meant.empty() || !finding.holder.empty();
    if (!resembles) strangers[&finding.violation.value()].push_back(&finding);
  }
  for (const auto& [object, keys] : strangers) {
    const auto lacking = missing.find(object);
    const bool one_each = keys.size() == 1 && lacking != missing.end() && lacking->second.size() == 1;
    if (one_each) wrong_keys.give(*keys.front(), *lacking->second.front());
  }
}

// Fields that were not indented under a key, which so is empty: one cause, told at the first of them.
void fold_unindented(std::vector<Finding>& findings) {
  std::set<std::pair<const yaml::Value*, std::string>> told;
  std::set<const yaml::Value*> emptied;
  std::erase_if(findings, [&](const Finding& finding) {
    if (finding.holder.empty()) return false;
    const yaml::Value& object = finding.violation.value();
    const yaml::Value* holder = object.find(finding.holder);
    if (!holder || !holder->is_null()) return false;
    emptied.insert(holder);
    return !told.emplace(&object, finding.holder).second;
  });
  std::erase_if(findings,
                [&](const Finding& finding) { return emptied.contains(&finding.violation.value()); });
}

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

std::uint32_t distance(const Violation& one, const Violation& other) {
  const auto from = one.value().span.begin;
  const auto to = other.member->key_span.begin;
  return from < to ? to - from : from - to;
}

// A key that stands where it does not belong is missing elsewhere: one mistake. That is the nearest place;
// where it is missing besides is another.
std::set<const Violation*> places_of_misplaced(const std::vector<Finding>& findings,
                                               const std::vector<Violation>& violations) {
  std::set<const Violation*> places;
  for (const auto& finding : findings) {
    if (!finding.home) continue;
    const Violation* nearest = nullptr;
    for (const auto& missing : violations) {
      const bool may_be =
          is_missing_key(missing) && missing.name == finding.violation.name && !places.contains(&missing);
      if (!may_be) continue;
      const bool nearer =
          !nearest || distance(missing, finding.violation) < distance(*nearest, finding.violation);
      if (nearer) nearest = &missing;
    }
    if (nearest) places.insert(nearest);
  }
  return places;
}

// What is wrong below a misspelt key, which no schema has looked at: as the key says that was meant, when the
// value is of the kind that it asks.
std::vector<Violation> violations_below(const Finding& finding, const Subschema& root) {
  const Violation& wrong = finding.violation;
  const Subschema* asked = find_property_at(root, wrong.path, finding.meant);
  if (!asked) return {};
  std::vector<Violation> found;
  const Program without_dynamic_anchors;  // records have none
  Evaluation evaluation(without_dynamic_anchors, &found);
  const Place object{.value = wrong.value()};
  Place place{.value = wrong.member->value, .around = &object, .member = wrong.member};
  evaluate(*asked, place, evaluation, nullptr);
  found = choose_branches(std::move(found));
  const bool other_kind = std::any_of(found.begin(), found.end(), [&](const Violation& violation) {
    return violation.path.size() == 2 && violation.keyword == Keyword::Type;
  });
  if (other_kind) return {};
  for (auto& violation : found)
    violation.path.insert(violation.path.begin(), wrong.path.begin(), std::prev(wrong.path.end()));
  return found;
}

// The keys to choose from, when `propertyNames` lists them.
std::vector<const yaml::Value*> possible_keys(const Violation& violation) {
  std::vector<const yaml::Value*> keys;
  const auto* choices = find_choices(*violation.schema->object.property_names);
  if (!choices) return keys;
  for (const auto& choice : *choices) keys.push_back(&choice);
  return keys;
}

// Sentences where a list asks blocks: all of them lack the same name of a field, told at the first.
void fold_plain_items(std::vector<Finding>& findings) {
  std::set<const yaml::Value*> told;
  std::erase_if(findings, [&](const Finding& finding) {
    const Violation& violation = finding.violation;
    const bool asks_block = violation.keyword == Keyword::Type && (violation.types & types::object) != 0;
    if (!asks_block || !is_item(violation) || !violation.value().text()) return false;
    return !told.insert(violation.path[violation.path.size() - 2].value).second;
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

std::vector<Finding> select_findings(std::vector<Violation> violations, const Subschema& root) {
  violations = choose_branches(std::move(violations));
  WrongKeys wrong_keys(root);
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < violations.size(); ++i) {
    if (!is_wrong_key(violations[i])) continue;
    findings.push_back(wrong_keys.explain(violations[i]));
    for (auto& violation : violations_below(findings.back(), root))
      violations.push_back(std::move(violation));
  }
  join_strangers(findings, violations, wrong_keys);
  const auto misplaced = places_of_misplaced(findings, violations);
  for (auto& violation : violations) {
    if (is_wrong_key(violation)) continue;
    if (violation.keyword == Keyword::PropertyNames) violation.choices = possible_keys(violation);
    if (!is_missing_key(violation)) {
      const bool required = is_required_at(root, violation.path);
      auto next = violation.keyword == Keyword::Format || violation.keyword == Keyword::Pattern
                      ? unused_key_like(root, violation)
                      : std::string();
      findings.push_back({.violation = std::move(violation), .required = required, .next = std::move(next)});
      continue;
    }
    if (wrong_keys.means(violation) || misplaced.contains(&violation)) continue;
    const Subschema* asked = find_property_at(root, violation.path, violation.name);
    findings.push_back({.violation = std::move(violation), .asked = asked});
  }
  fold_unindented(findings);
  fold_plain_items(findings);
  fold_lost_holders(findings, root);
  drop_followers(findings);
  drop_repeated(findings);
  return findings;
}

}  // namespace schema
