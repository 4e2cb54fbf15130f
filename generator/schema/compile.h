#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "schema/program.h"
#include "schema/resources.h"
#include "schema/schema.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace schema {

using NamedSubschemas = std::vector<std::pair<std::string, const Subschema*>>;

/// Makes a program from the schema that `target` names and everything that it refers to. What is wrong in
/// the schema comes back in `diagnostics`.
class Compilation {
 public:
  Compilation(const Resources& resources, Formats formats, Program& program, source::Diagnostics& diagnostics)
      : resources_(resources), formats_(formats), program_(program), diagnostics_(diagnostics) {}

  void run(Target target);

  /// The compiled form of a schema; it is filled in later when it is new.
  const Subschema* subschema(const yaml::Value& value, ResourceId around);

  void report(const yaml::Value& at, std::string rule, std::string message,
              std::vector<std::string> hints = {});

  const Resources& resources() const { return resources_; }

  /// Whether the dialect of a resource has the vocabulary with this name, as in `validation`.
  bool has_vocabulary(ResourceId resource, std::string_view name) const;
  bool asserts_formats(ResourceId resource) const;

 private:
  struct Pending {
    const yaml::Value* value;
    Subschema* subschema;
  };

  void fill(const Pending& pending);
  void reach(ResourceId resource);

  const Resources& resources_;
  Formats formats_;
  Program& program_;
  source::Diagnostics& diagnostics_;
  std::unordered_map<const yaml::Value*, const Subschema*> known_;
  std::deque<Pending> pending_;
};

/// One schema while it is compiled: its keywords, with a diagnostic for each value of the wrong kind.
class SchemaReader {
 public:
  SchemaReader(const yaml::Map& map, ResourceId resource, Compilation& compilation)
      : map_(map), resource_(resource), compilation_(compilation) {}

  const yaml::Value* find(std::string_view keyword) const { return map_.find(keyword); }
  std::optional<double> number(std::string_view keyword) const;
  std::optional<std::size_t> count(std::string_view keyword) const;
  std::string text(std::string_view keyword) const;
  std::vector<std::string> texts(std::string_view keyword) const;
  std::vector<std::string> texts(const yaml::Value& list, std::string_view keyword) const;
  const yaml::Map* map(std::string_view keyword) const;
  std::optional<Pattern> pattern(const std::string& expression, const yaml::Value& at) const;

  const Subschema* schema(std::string_view keyword) const;
  std::vector<const Subschema*> schemas(std::string_view keyword) const;
  NamedSubschemas named_schemas(std::string_view keyword) const;

  void wrong_kind(const yaml::Value& at, std::string_view keyword, std::string_view expected) const;

  ResourceId resource() const { return resource_; }
  Compilation& compilation() const { return compilation_; }

 private:
  const yaml::Map& map_;
  ResourceId resource_;
  Compilation& compilation_;
};

ValueRules read_value_rules(const SchemaReader& reader);
NumberRules read_number_rules(const SchemaReader& reader);
TextRules read_text_rules(const SchemaReader& reader);
ListRules read_list_rules(const SchemaReader& reader);
ObjectRules read_object_rules(const SchemaReader& reader);
References read_references(const SchemaReader& reader);
Applicators read_applicators(const SchemaReader& reader);
Unevaluated read_unevaluated(const SchemaReader& reader);
Wording read_wording(const SchemaReader& reader);

/// Schemas that a schema applies to the same value.
std::vector<const Subschema*> same_place(const Subschema& schema);

/// A diagnostic for each reference by which a schema comes back to itself for the same value.
source::Diagnostics find_cycles(const Program& program);

}  // namespace schema
