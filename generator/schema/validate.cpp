#include "schema/validate.h"

#include "schema/evaluation.h"
#include "schema/program.h"

namespace schema {

source::Diagnostics validate(const yaml::Value& value, const Schema& schema) {
  std::vector<Violation> violations;
  Evaluation evaluation(*schema.program, &violations);
  Place root{.value = value};
  evaluate(*schema.program->root, root, evaluation, nullptr);
  source::Diagnostics diagnostics;
  for (const auto& violation : violations)
    diagnostics.push_back({source::Severity::Error, "x", violation.value().span, "x"});
  return diagnostics;
}

}  // namespace schema
