#include "model/rules/plan/goals.h"

namespace model::rules::plan {

std::vector<const yaml::Value*> items_of(const yaml::Value& object, std::string_view key) {
  std::vector<const yaml::Value*> items;
  const auto* list = object.find(key);
  if (list == nullptr || list->list() == nullptr) return items;
  for (const auto& item : *list->list()) items.push_back(&item);
  return items;
}

std::vector<const yaml::Value*> goals_of(const yaml::Value& plan) {
  return items_of(plan, "doelen");
}

std::vector<const yaml::Value*> with_subgoals(const yaml::Value& goal) {
  std::vector<const yaml::Value*> goals = {&goal};
  for (const auto* subgoal : items_of(goal, "subdoelen")) goals.push_back(subgoal);
  return goals;
}

std::vector<const yaml::Value*> activities_of(const yaml::Value& goal) {
  std::vector<const yaml::Value*> activities;
  for (const auto* owner : with_subgoals(goal)) {
    for (const auto* activity : items_of(*owner, "activiteiten")) activities.push_back(activity);
  }
  return activities;
}

source::Span place_of_missing(const yaml::Value& object, std::string_view missing, std::string_view words) {
  if (object.map() == nullptr) return object.span;
  if (const auto* member = object.map()->find_member(missing)) return member->key_span;
  const auto* text = object.find(words);
  return text == nullptr ? object.span : text->span;
}

}  // namespace model::rules::plan
