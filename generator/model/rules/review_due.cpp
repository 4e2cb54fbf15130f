#include "model/rules/review_due.h"

#include "source/dutch_date.h"

namespace model::rules {

source::Diagnostics find_review_due(const yaml::Value& front, const std::string& today) {
  const auto* value = front.find("nakijken_voor");
  if (value == nullptr || value->text() == nullptr) return {};
  const auto date = source::read_date(*value->text());
  if (!date || !source::exists(*date) || today < source::write_date(*date)) return {};
  return {{.severity = source::Severity::Advice,
           .rule = "datum.nakijken",
           .span = value->span,
           .message = "deze pagina moest nagekeken zijn vóór " + source::say_date(*date),
           .hints = {"lees of alles nog klopt, en zet hier dan een nieuwe datum"}}};
}

}  // namespace model::rules
