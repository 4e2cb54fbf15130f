#include "model/rules/plan/missing_year.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "model/rules/plan/dates.h"
#include "source/ascii.h"

namespace model::rules::plan {
namespace {

constexpr std::string_view no_year = "…";

bool is_of_date(char c) {
  return c == '-' || source::is_digit(c);
}

// Each `…-11` or `…-11-03` in a hint.
std::string with_years(std::string hint, const SchoolYear& year) {
  for (auto at = hint.find(no_year); at != std::string::npos; at = hint.find(no_year, at + 1)) {
    const auto begin = hint.begin() + static_cast<std::ptrdiff_t>(at + no_year.size());
    const std::string date(begin, std::find_if_not(begin, hint.end(), is_of_date));
    if (date.size() > 2) hint.replace(at, no_year.size() + date.size(), year.date(date));
  }
  return hint;
}

}  // namespace

void fill_in_years(source::Diagnostics& problems, const yaml::Value& plan) {
  const auto year = school_year_of(plan);
  if (year.name.empty()) return;
  for (auto& problem : problems) {
    const bool of_date = problem.rule == "waarde.datum" || problem.rule == "waarde.soort";
    if (!of_date) continue;
    for (auto& hint : problem.hints) hint = with_years(std::move(hint), year);
  }
}

}  // namespace model::rules::plan
