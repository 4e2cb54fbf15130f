#include <cmath>

#include "schema/checks.h"
#include "schema/compile.h"

namespace schema {
namespace {

// A small remainder is rounding: 0.3 is a multiple of 0.1.
bool is_multiple(double number, double step) {
  constexpr double tolerance = 1e-9;
  return std::fabs(std::remainder(number, step)) <= tolerance * std::fabs(step);
}

}  // namespace

NumberRules read_number_rules(const SchemaReader& reader) {
  NumberRules rules;
  if (!reader.compilation().has_vocabulary(reader.resource(), "validation")) return rules;
  rules.minimum = reader.number("minimum");
  rules.maximum = reader.number("maximum");
  rules.exclusive_minimum = reader.number("exclusiveMinimum");
  rules.exclusive_maximum = reader.number("exclusiveMaximum");
  rules.multiple_of = reader.number("multipleOf");
  if (rules.multiple_of && !(*rules.multiple_of > 0)) {
    reader.wrong_kind(*reader.find("multipleOf"), "multipleOf", "een getal groter dan 0");
    rules.multiple_of.reset();
  }
  return rules;
}

bool check_number(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated*) {
  const auto number = as_number(place.value);
  if (!number) return true;
  const NumberRules& rules = schema.number;
  const auto fail = [&](Keyword keyword, double limit) {
    return evaluation.report({.keyword = keyword, .schema = &schema, .limit = limit, .actual = *number},
                             place);
  };
  if (rules.minimum && *number < *rules.minimum) return fail(Keyword::Minimum, *rules.minimum);
  if (rules.maximum && *number > *rules.maximum) return fail(Keyword::Maximum, *rules.maximum);
  if (rules.exclusive_minimum && *number <= *rules.exclusive_minimum) {
    return fail(Keyword::ExclusiveMinimum, *rules.exclusive_minimum);
  }
  if (rules.exclusive_maximum && *number >= *rules.exclusive_maximum) {
    return fail(Keyword::ExclusiveMaximum, *rules.exclusive_maximum);
  }
  if (rules.multiple_of && !is_multiple(*number, *rules.multiple_of)) {
    return fail(Keyword::MultipleOf, *rules.multiple_of);
  }
  return true;
}

}  // namespace schema
