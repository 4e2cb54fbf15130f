#pragma once

#include <deque>
#include <memory>
#include <string>

#include "source/result.h"
#include "yaml/value.h"

namespace schema {

class Program;    // compiled form, schema/program.h
class Resources;  // what each uri names, schema/resources.h

/// A compiled JSON Schema (2020-12); cheap to copy, safe to use from several threads.
struct Schema {
  std::shared_ptr<const Program> program;
};

/// What `format` means: a check, or (as the draft has it) a remark unless the dialect asks for checks.
enum class Formats { Checked, AsDialectSays };

/// The schemas that may refer to each other. Add all first, then compile.
class Library {
 public:
  Library();
  Library(Library&&) noexcept;
  ~Library();

  struct Entry {
    std::string uri;
    yaml::Value value;
  };

  /// `value` is the schema as read; it is known by its `$id` and by `uri`. A second schema for a uri
  /// takes the place of the first; two files with one `$id` are reported by `compile`.
  void add(std::string uri, yaml::Value value);

  /// The schema with this `$id` or uri. Unknown `$ref`, bad patterns and cycles are diagnostics at their
  /// place in the schema file.
  source::Result<Schema> compile(const std::string& uri, Formats formats = Formats::Checked) const;

  /// A schema as it was added, to read titles and our own `x-` keywords; null when unknown.
  const yaml::Value* find(const std::string& uri) const;

  const std::deque<Entry>& entries() const { return entries_; }

  /// Where references lead; points into the library.
  const Resources& resources() const { return *resources_; }

 private:
  std::deque<Entry> entries_;  // a schema keeps its address when another is added
  std::unique_ptr<Resources> resources_;
};

}  // namespace schema
