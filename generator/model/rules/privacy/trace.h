#pragma once

#include <cstddef>
#include <vector>

#include "source/diagnostic.h"

namespace model::rules::privacy {

/// What was found at [begin, end) of a text, without its place in the file.
struct Trace {
  std::size_t begin = 0;
  std::size_t end = 0;
  source::Diagnostic problem = {};
};

using Traces = std::vector<Trace>;

}  // namespace model::rules::privacy
