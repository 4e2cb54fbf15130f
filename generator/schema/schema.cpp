#include "schema/schema.h"

#include <algorithm>
#include <utility>

#include "schema/compile.h"
#include "schema/program.h"
#include "schema/resources.h"
#include "schema/unknown_schema.h"

namespace schema {
namespace {

source::Diagnostic same_name(const yaml::Value& schema) {
  const yaml::Value* id = schema.find("$id");
  return {source::Severity::Error, "schema.dubbel", id ? id->span : schema.span,
          "een ander bestand heeft dezelfde `$id`"};
}

}  // namespace

Library::Library() : resources_(std::make_unique<Resources>()) {}
Library::Library(Library&&) noexcept = default;
Library::~Library() = default;

void Library::add(std::string uri, yaml::Value value) {
  const auto known =
      std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.uri == uri; });
  if (known == entries_.end()) {
    const auto& added = entries_.emplace_back(Entry{std::move(uri), std::move(value)});
    return resources_->add(added.uri, added.value);
  }
  known->value = std::move(value);
  *resources_ = Resources();
  for (const auto& entry : entries_) resources_->add(entry.uri, entry.value);
}

source::Diagnostic unknown_schema(const std::string& uri) {
  return {
      source::Severity::Error, "schema.onbekend", {}, "er is geen bestand `" + uri + "` in de map `schemas`"};
}

const yaml::Value* Library::find(const std::string& uri) const {
  const auto target = resources_->resolve(uri);
  return target ? target->value : nullptr;
}

source::Result<Schema> Library::compile(const std::string& uri, Formats formats) const {
  const auto target = resources_->resolve(uri);
  if (!target) return unknown_schema(uri);
  if (const auto* other = resources_->namesake(target->resource)) return same_name(*other);
  auto program = std::make_shared<Program>();
  source::Diagnostics diagnostics;
  Compilation(*resources_, formats, *program, diagnostics).run(*target);
  if (diagnostics.empty()) diagnostics = find_cycles(*program);
  if (!diagnostics.empty()) return diagnostics;
  return Schema{std::move(program)};
}

}  // namespace schema
