#include "model/rules/plan/follow_up.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "model/rules/plan/goals.h"
#include "model/rules/plan/second_plan.h"
#include "model/words.h"
#include "source/words.h"

namespace model::rules::plan {
namespace {

constexpr std::string_view key = "vervolg_op";

/// `2025-2026/doel-2/subdoel-1`: the year, and the way to the goal.
struct GoalName {
  source::Span span = {};
  std::string year = {};
  std::string goal = {};
};

// Nothing for a value of another form, which the schema reports.
std::optional<GoalName> name_in(const yaml::Value& goal) {
  const auto* value = goal.find(key);
  const auto* text = value == nullptr ? nullptr : value->text();
  const auto slash = text == nullptr ? std::string::npos : text->find('/');
  if (slash == std::string::npos) return std::nullopt;
  GoalName name{value->span, text->substr(0, slash), text->substr(slash + 1)};
  return name.goal.starts_with("doel-") ? std::optional(std::move(name)) : std::nullopt;
}

void for_each_name(const yaml::Value& plan, const std::function<void(const GoalName&)>& visit) {
  for (const auto* goal : goals_of(plan)) {
    if (const auto name = name_in(*goal)) visit(*name);
  }
}

/// The goals of a plan as others name them: `doel-1`, `doel-1/subdoel-1`.
std::vector<std::string> goal_names(const yaml::Value& plan) {
  std::vector<std::string> names;
  const auto goals = goals_of(plan);
  for (std::size_t goal = 0; goal < goals.size(); ++goal) {
    const auto name = "doel-" + std::to_string(goal + 1);
    names.push_back(name);
    const auto subgoals = items_of(*goals[goal], "subdoelen").size();
    for (std::size_t subgoal = 1; subgoal <= subgoals; ++subgoal)
      names.push_back(name + "/subdoel-" + std::to_string(subgoal));
  }
  return names;
}

bool has_goal(const Draft& plan, const std::string& goal) {
  const auto names = goal_names(plan.value);
  return std::find(names.begin(), names.end(), goal) != names.end();
}

/// The plan with the goal; null for none.
const Draft* plan_with(const GoalName& name, const std::vector<const Draft*>& plans) {
  const auto found =
      std::find_if(plans.begin(), plans.end(), [&](const Draft* plan) { return has_goal(*plan, name.goal); });
  return found == plans.end() ? nullptr : *found;
}

/// "subdoel 1 van doel 2"
std::string in_words(std::string goal) {
  std::replace(goal.begin(), goal.end(), '-', ' ');
  const auto slash = goal.find('/');
  return slash == std::string::npos ? goal : goal.substr(slash + 1) + " van " + goal.substr(0, slash);
}

std::string enumeration_of(std::vector<std::string> names) {
  for (auto& name : names) name = quoted(name);
  return source::enumeration(names);
}

std::vector<std::string> hints_for_goal(const GoalName& name, const std::vector<const Draft*>& plans) {
  constexpr std::size_t few = 8;
  std::vector<std::string> names;
  for (const auto* plan : plans) {
    for (const auto& goal : goal_names(plan->value)) names.push_back(name.year + "/" + goal);
  }
  if (names.empty()) return {"haal de regel weg"};
  if (names.size() == 1) return {"bedoel je " + quoted(names.front()) + "?"};
  if (names.size() <= few) return {"kies uit: " + enumeration_of(names)};
  auto hints = did_you_mean(name.year + "/" + name.goal, names);
  return hints.empty() ? std::vector<std::string>{"tel de doelen in dat plan"} : hints;
}

// A file that could not be read as it is written may have lost a goal. Rules like this one hide none.
bool may_hide_goals(const std::vector<const Draft*>& plans) {
  return std::any_of(plans.begin(), plans.end(), [](const Draft* plan) {
    return std::any_of(plan->problems.begin(), plan->problems.end(), [](const source::Diagnostic& problem) {
      return problem.severity == source::Severity::Error && !problem.rule.starts_with("plan.");
    });
  });
}

Finding unknown_goal(const GoalName& name, const std::vector<const Draft*>& plans) {
  return {
      .problem = {.rule = "plan.vervolg-onbekend",
                  .span = name.span,
                  .message = "in het plan van " + quoted(name.year) + " staat geen " + in_words(name.goal),
                  .hints = hints_for_goal(name, plans),
                  .notes = {{place_of_practice(plans.front()->value), "hier staat dat plan"}}}};
}

Finding no_plan(const GoalName& name, std::vector<std::string> years, const std::string& own_year) {
  std::erase_if(years, [&](const std::string& year) { return year >= own_year; });
  auto hint = years.empty() ? "zet dat plan erbij, of haal de regel weg"
                            : "bedoel je " + quoted(years.back() + "/" + name.goal) + "?";
  return {.problem = {.severity = source::Severity::Warning,
                      .rule = "plan.vervolg-zonder-plan",
                      .span = name.span,
                      .message = "er is geen plan van " + quoted(name.year) +
                                 " van deze lerende praktijk of deze scholen",
                      .hints = {std::move(hint)}}};
}

Finding not_earlier(const GoalName& name) {
  return {.problem = {.rule = "plan.vervolg-jaar",
                      .span = name.span,
                      .message = quoted(name.year) + " is geen eerder schooljaar dan dat van dit plan",
                      .hints = {"schrijf het schooljaar van het plan waar dit doel op verdergaat"}}};
}

}  // namespace

bool has_follow_up(const yaml::Value& plan) {
  const auto* goals = plan.find("doelen");
  return goals != nullptr && goals->list() != nullptr &&
         std::any_of(goals->list()->begin(), goals->list()->end(),
                     [](const yaml::Value& goal) { return goal.find(key) != nullptr; });
}

Findings find_wrong_follow_ups(const yaml::Value& plan, const PlanIndex& plans) {
  Findings findings;
  const auto own_year = plan.text_or("schooljaar", "");
  for_each_name(plan, [&](const GoalName& name) {
    if (own_year.empty()) return;
    if (name.year >= own_year) return findings.push_back(not_earlier(name));
    const auto earlier = plans.find(plan, name.year);
    if (!earlier.empty()) {
      if (plan_with(name, earlier) == nullptr && !may_hide_goals(earlier))
        findings.push_back(unknown_goal(name, earlier));
    } else if (plans.is_complete()) {
      findings.push_back(no_plan(name, plans.years_of(plan), own_year));
    }
  });
  return findings;
}

std::vector<ItemReference> follow_ups_of(const yaml::Value& plan, const PlanIndex& plans) {
  std::vector<ItemReference> references;
  for_each_name(plan, [&](const GoalName& name) {
    auto anchor = name.goal;
    std::replace(anchor.begin(), anchor.end(), '/', '-');
    references.push_back({.value = name.span,
                          .words = in_words(name.goal) + " in het plan van " + name.year,
                          .record = plan_with(name, plans.find(plan, name.year)),
                          .anchor = std::move(anchor)});
  });
  return references;
}

}  // namespace model::rules::plan
