#include "schema/validate.h"

#include <algorithm>

#include "schema/describe.h"
#include "schema/evaluation.h"
#include "schema/findings.h"
#include "schema/program.h"

namespace schema {
namespace {

bool is_draft(const yaml::Value& record, const Program& program) {
  const yaml::Value* status = record.find("status");
  if (!status || status->is_null()) return program.concept_by_default;
  return status->text() && *status->text() == "concept";
}

}  // namespace

source::Diagnostics validate(const yaml::Value& value, const Schema& schema) {
  const Program& program = *schema.program;
  std::vector<Violation> violations;
  Evaluation evaluation(program, &violations);
  Place root{.value = value};
  if (evaluate(*program.root, root, evaluation, nullptr)) return {};
  const bool draft = is_draft(value, program);
  source::Diagnostics diagnostics;
  for (const auto& finding : select_findings(std::move(violations), *program.root)) {
    diagnostics.push_back(describe(finding, draft));
  }
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  return diagnostics;
}

}  // namespace schema
