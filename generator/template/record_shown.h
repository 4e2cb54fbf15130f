#pragma once

#include <map>
#include <vector>

#include "schema/field.h"
#include "source/diagnostic.h"
#include "source/source_map.h"
#include "source/span.h"

namespace templates {

/// A section around a place: what stands in it comes only when the value is there, or only when it is not.
struct Guard {
  const schema::Field* field = nullptr;
  bool present = true;
};

/// A place where a template shows a field.
struct ShownPlace {
  std::vector<Guard> guards = {};
  source::Span span = {};
};
using ShownPlaces = std::map<const schema::Field*, std::vector<ShownPlace>>;

/// A diagnostic for each field that is to be shown and stands nowhere in the template, or only in sections
/// that another field can take away. A list or object of which nothing is shown is one diagnostic.
source::Diagnostics check_shown(const source::SourceFile& file, const schema::Field& root,
                                const ShownPlaces& shown);

}  // namespace templates
