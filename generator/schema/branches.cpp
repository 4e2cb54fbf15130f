#include "schema/branches.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace schema {
namespace {

using Branch = std::vector<Violation>;

bool is_choice(const Violation& violation) {
  return violation.keyword == Keyword::Enum || violation.keyword == Keyword::Const;
}

bool fails_by_type(const Branch& branch, const yaml::Value& value) {
  return std::any_of(branch.begin(), branch.end(), [&](const Violation& violation) {
    return violation.keyword == Keyword::Type && &violation.value() == &value;
  });
}

bool fails_by_choice(const Branch& branch, const yaml::Value& value) {
  return std::any_of(branch.begin(), branch.end(), [&](const Violation& violation) {
    return is_choice(violation) && &violation.value() == &value;
  });
}

bool has_choice(const Branch& branch) {
  return std::any_of(branch.begin(), branch.end(), is_choice);
}

// Every branch asks for another type: one violation that asks for any of them.
Violation unite_types(Violation violation) {
  Violation united = violation.branches.front().front();
  united.types = 0;
  for (const auto& branch : violation.branches) {
    for (const auto& each : branch) united.types = static_cast<TypeSet>(united.types | each.types);
  }
  united.keyword = Keyword::Type;
  united.path = std::move(violation.path);
  united.schema = violation.schema;
  return united;
}

Violation unite_choices(Violation violation) {
  Violation united{.keyword = Keyword::Enum, .schema = violation.schema, .path = std::move(violation.path)};
  for (const auto& branch : violation.branches) {
    for (const auto& each : branch) {
      united.choices.insert(united.choices.end(), each.choices.begin(), each.choices.end());
    }
  }
  return united;
}

// The branch for another kind of value is out; one that differs in a choice (such as its `soort`) comes
// after one that does not; then the fewest violations win.
std::pair<int, std::size_t> distance(const Branch& branch, const yaml::Value& value) {
  const int kind = fails_by_type(branch, value) ? 2 : (has_choice(branch) ? 1 : 0);
  return {kind, branch.size()};
}

std::vector<Violation> choose(Violation violation) {
  auto& branches = violation.branches;
  for (auto& branch : branches) branch = choose_branches(std::move(branch));
  std::erase_if(branches, [](const Branch& branch) { return branch.empty(); });
  if (branches.empty()) return {std::move(violation)};
  const yaml::Value& value = violation.value();
  const auto by_type = [&](const Branch& branch) { return fails_by_type(branch, value); };
  const auto by_choice = [&](const Branch& branch) { return fails_by_choice(branch, value); };
  if (std::all_of(branches.begin(), branches.end(), by_type)) return {unite_types(std::move(violation))};
  if (std::all_of(branches.begin(), branches.end(), by_choice)) return {unite_choices(std::move(violation))};
  const auto best = std::min_element(branches.begin(), branches.end(), [&](const Branch& a, const Branch& b) {
    return distance(a, value) < distance(b, value);
  });
  return std::move(*best);
}

}  // namespace

std::vector<Violation> choose_branches(std::vector<Violation> violations) {
  std::vector<Violation> chosen;
  for (auto& violation : violations) {
    if (violation.branches.empty()) {
      chosen.push_back(std::move(violation));
      continue;
    }
    auto best = choose(std::move(violation));
    std::move(best.begin(), best.end(), std::back_inserter(chosen));
  }
  return chosen;
}

}  // namespace schema
