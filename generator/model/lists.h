#pragma once

#include <optional>
#include <string>

#include "model/kinds.h"
#include "model/settings.h"
#include "model/site.h"
#include "source/file_system.h"
#include "source/source_map.h"

namespace model {

/// Where files are read from and problems go.
struct Reading {
  const source::FileSystem& files;
  source::SourceMap& sources;
  source::Diagnostics& problems;
};

/// Reads a YAML file and checks it against its schema. Null when it cannot be read. A value that breaks the
/// schema is still given, so that other checks can run.
yaml::Value read_checked(const std::string& path, const Kind& kind, Reading& reading);

/// Reads one list of `gegevens`; an id that is used twice is reported. Nothing when the file holds no list.
std::optional<Collection> read_collection(const std::string& name, const std::string& path, const Kind& kind,
                                          Reading& reading);

/// A word in a text leads to one term.
source::Diagnostics check_terms(const Collection& collection);

/// The entries of begrippen.yaml.
std::vector<Term> read_terms(const Collection& collection);

}  // namespace model
