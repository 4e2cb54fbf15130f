#include <utility>

#include "schema/checks.h"
#include "schema/compile.h"
#include "schema/uri.h"

namespace schema {
namespace {

struct Reference {
  const Subschema* subschema = nullptr;
  Target target;
  std::string uri;
};

Reference follow(const SchemaReader& reader, std::string_view keyword) {
  const yaml::Value* value = reader.find(keyword);
  if (!value) return {};
  Compilation& compilation = reader.compilation();
  if (!value->text()) {
    reader.wrong_kind(*value, keyword, "tekst");
    return {};
  }
  const Resources& resources = compilation.resources();
  std::string uri = resolve_uri(resources[reader.resource()].uri, *value->text());
  const auto target = resources.resolve(uri);
  if (!target) {
    compilation.report(*value, "schema.verwijzing",
                       "de verwijzing `" + *value->text() + "` leidt nergens heen");
    return {};
  }
  return {compilation.subschema(*target->value, target->resource), *target, std::move(uri)};
}

// Only a reference by name to a dynamic anchor depends on the way here (JSON Schema core §8.2.3.2).
bool is_dynamic(const Reference& reference, const std::string& name, const Resources& resources) {
  if (!reference.subschema || name.empty() || name.front() == '/') return false;
  return resources[reference.target.resource].dynamic_anchors.contains(name);
}

const Subschema& dynamic_target(const References& references, const Evaluation& evaluation) {
  if (references.dynamic_anchor.empty()) return *references.dynamic_target;
  const auto& resources = evaluation.program().dynamic_anchors;
  for (const ResourceId resource : evaluation.scope()) {
    const auto anchors = resources.find(resource);
    if (anchors == resources.end()) continue;
    const auto anchor = anchors->second.find(references.dynamic_anchor);
    if (anchor != anchors->second.end()) return *anchor->second;
  }
  return *references.dynamic_target;
}

}  // namespace

References read_references(const SchemaReader& reader) {
  References references;
  const Reference target = follow(reader, "$ref");
  references.target = target.subschema;
  if (const auto* value = reader.find("$ref")) references.target_span = value->span;
  const Reference dynamic = follow(reader, "$dynamicRef");
  references.dynamic_target = dynamic.subschema;
  if (const auto* value = reader.find("$dynamicRef")) references.dynamic_span = value->span;
  std::string name = fragment_of(dynamic.uri);
  if (is_dynamic(dynamic, name, reader.compilation().resources()))
    references.dynamic_anchor = std::move(name);
  return references;
}

bool check_references(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated) {
  const References& references = schema.references;
  bool valid = !references.target || evaluate(*references.target, place, evaluation, evaluated);
  if (!valid && !evaluation.collects()) return false;
  if (!references.dynamic_target) return valid;
  return evaluate(dynamic_target(references, evaluation), place, evaluation, evaluated) && valid;
}

}  // namespace schema
