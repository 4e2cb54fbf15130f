#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include "source/result.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace templates {

struct Program;

/// A compiled page template; cheap to copy, safe to use from several threads.
struct Template {
  std::shared_ptr<const Program> program;
};

/// Partials by name (`{{> kop}}`).
using Partials = std::map<std::string, const source::SourceFile*>;

enum class Escape { Html, None };

enum class UnknownName {
  Error,  // ours: a name that the data lacks is a diagnostic at its place
  Empty   // Mustache's own rule, for the official suite
};

struct Options {
  Escape escape = Escape::Html;
  UnknownName unknown = UnknownName::Error;
  std::set<std::string> raw_names = {};  // what `{{{name}}}` may insert unescaped; empty with Empty: all
};

/// Compiles the official Mustache syntax. Unclosed and wrongly closed sections, unknown partials, partials
/// that include themselves and raw names that are not allowed are diagnostics.
source::Result<Template> compile(const source::SourceFile& file, const Partials& partials,
                                 const Options& options);

/// Renders with Mustache's own lookup (inner context first, then outward).
source::Result<std::string> render(const Template& page, const yaml::Value& data);

}  // namespace templates
