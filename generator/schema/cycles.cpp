#include <unordered_map>

#include "schema/compile.h"

namespace schema {
namespace {

enum class Visit { Open, Done };

struct Frame {
  const Subschema* schema;
  std::vector<const Subschema*> next;
};

source::Diagnostic cycle_at(const Subschema& schema, const Subschema& target) {
  const References& references = schema.references;
  source::Span span = schema.span;
  if (references.target == &target) span = references.target_span;
  if (references.dynamic_target == &target) span = references.dynamic_span;
  return {source::Severity::Error, "schema.kringloop", span, "deze verwijzing komt weer bij zichzelf uit"};
}

}  // namespace

std::vector<const Subschema*> same_place(const Subschema& schema) {
  const Applicators& rules = schema.applicators;
  std::vector<const Subschema*> result = rules.all_of;
  result.insert(result.end(), rules.any_of.begin(), rules.any_of.end());
  result.insert(result.end(), rules.one_of.begin(), rules.one_of.end());
  for (const auto& [key, dependent] : rules.dependent_schemas) result.push_back(dependent);
  for (const Subschema* one :
       {rules.negated, rules.condition, rules.consequence, rules.alternative, schema.references.target}) {
    if (one) result.push_back(one);
  }
  const bool dynamic = !schema.references.dynamic_anchor.empty();
  if (schema.references.dynamic_target && !dynamic) result.push_back(schema.references.dynamic_target);
  return result;
}

// A depth-first walk with its own stack: a chain of references can be long.
source::Diagnostics find_cycles(const Program& program) {
  source::Diagnostics found;
  std::unordered_map<const Subschema*, Visit> visits;
  for (const auto& start : program.subschemas) {
    if (!visits.emplace(&start, Visit::Open).second) continue;
    std::vector<Frame> stack;
    stack.push_back({&start, same_place(start)});
    while (!stack.empty()) {
      Frame& frame = stack.back();
      if (frame.next.empty()) {
        visits[frame.schema] = Visit::Done;
        stack.pop_back();
        continue;
      }
      const Subschema* next = frame.next.back();
      frame.next.pop_back();
      const auto [visit, is_new] = visits.emplace(next, Visit::Open);
      if (!is_new && visit->second == Visit::Open) found.push_back(cycle_at(*frame.schema, *next));
      if (is_new) stack.push_back({next, same_place(*next)});
    }
  }
  return found;
}

}  // namespace schema
