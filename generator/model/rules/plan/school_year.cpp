#include "model/rules/plan/school_year.h"

#include <charconv>
#include <string>
#include <string_view>

#include "model/words.h"

namespace model::rules::plan {
namespace {

constexpr std::size_t digits = 4;

/// 0 for what is no year.
int year(std::string_view text) {
  int value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  return problem == std::errc() && end == text.data() + text.size() ? value : 0;
}

}  // namespace

Findings find_odd_school_year(const yaml::Value& plan) {
  const auto* value = plan.find("schooljaar");
  if (value == nullptr || value->text() == nullptr) return {};
  const std::string_view text = *value->text();
  if (text.size() != 2 * digits + 1 || text[digits] != '-') return {};  // the schema says so
  const int first = year(text.substr(0, digits));
  const int second = year(text.substr(digits + 1));
  if (first == 0 || second == 0 || second == first + 1) return {};
  const auto meant = std::to_string(first) + "-" + std::to_string(first + 1);
  return {{.problem = {.rule = "plan.schooljaar",
                       .span = value->span,
                       .message = quoted(text) + " is geen schooljaar: dat loopt over twee jaren na elkaar",
                       .hints = {"bedoel je `" + meant + "`?"}}}};
}

}  // namespace model::rules::plan
