#include "model/rules/date_rules.h"

#include "model/rules/review_due.h"
#include "model/rules/unlikely_date.h"

namespace model::rules {

source::Diagnostics check_dates(const yaml::Value& front, const std::string& today) {
  if (today.empty()) return {};
  auto problems = find_unlikely_dates(front, today);
  append(problems, find_review_due(front, today));
  return problems;
}

}  // namespace model::rules
