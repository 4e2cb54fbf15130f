#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "schema/evaluation.h"
#include "schema/resources.h"
#include "schema/rules.h"
#include "source/span.h"

namespace schema {

/// One schema, compiled: what it asks, and the checks that it needs, in the order in which they are done.
struct Subschema {
  source::Span span;
  std::optional<bool> always;  // the schemas `true` and `false`
  ResourceId resource = 0;
  std::vector<Check> checks;

  ValueRules value;
  NumberRules number;
  TextRules text;
  ListRules list;
  ObjectRules object;
  References references;
  Applicators applicators;
  Unevaluated unevaluated;
  Wording wording;
};

/// A schema with everything that it refers to. Never changed after `compile`.
class Program {
 public:
  std::deque<Subschema> subschemas;
  const Subschema* root = nullptr;
  std::map<ResourceId, std::map<std::string, const Subschema*, std::less<>>> dynamic_anchors;
  bool concept_by_default = false;  // a record that does not say its `status` is a draft
};

}  // namespace schema
