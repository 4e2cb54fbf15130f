#include "model/rules/date_rules.h"

#include "model/rules/future_date.h"
#include "model/rules/review_due.h"

namespace model::rules {

source::Diagnostics check_dates(const yaml::Value& front, const std::string& today) {
  if (today.empty()) return {};
  auto problems = find_future_dates(front, today);
  append(problems, find_review_due(front, today));
  return problems;
}

}  // namespace model::rules
