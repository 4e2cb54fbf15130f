#include "model/rules/record_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/value_walk.h"

namespace model::rules {

Passages passages_of(const yaml::Value& record, const schema::Field& fields) {
  Passages passages;
  for_each_value(record, fields, [&](const yaml::Value& value, const schema::Field& field) {
    const bool is_own_words = field.kind == schema::FieldKind::Text || field.kind == schema::FieldKind::Prose;
    if (!refers_to(field).empty()) return false;
    if (!is_own_words || value.text() == nullptr) return true;
    std::string words = *value.text();
    std::replace(words.begin(), words.end(), '\n', ' ');
    passages.emplace_back(field.of_function).add(words, value.span);
    return true;
  });
  return passages;
}

}  // namespace model::rules
