#pragma once

#include <string>
#include <vector>

#include "model/site.h"
#include "source/diagnostic.h"

namespace model {

/// What `load` needs of site.yaml besides what the site keeps. Lists have the place where each is named.
struct Settings {
  struct Name {
    std::string text;
    source::Span span;
  };
  std::vector<Name> folders;      // of each part, `map`
  std::vector<Name> groups;       // of each part, `groepeer`; empty when it has none
  std::vector<Name> kinds;        // of each part, `soort`
  std::vector<Name> collections;  // `gegevens`
  Name terms;                     // `begrippen`, empty when the site has none
  Name works;                     // `bronnen`, the same
  bool complete = true;           // nothing of `delen` and `gegevens` had to be left aside
};

/// Reads a site.yaml that its schema has checked into the site. What the schema cannot see is reported: parts
/// with the same folder or PDF, and parts that belong to no part.
Settings read_settings(yaml::Value value, Site& site, source::Diagnostics& problems);

}  // namespace model
