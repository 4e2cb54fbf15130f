#pragma once

#include <cstddef>

#include "source/diagnostic.h"
#include "yaml/outline.h"
#include "yaml/way.h"

namespace yaml {

/// What is wrong, where the reader gave up (which may be further on), and what such a file looks like: null
/// when that is not known.
struct Fault {
  const source::Diagnostic& problem;
  std::size_t failed_at = 0;
  const Outline* outline = nullptr;
};

/// The ways to mend the line with the fault, the likeliest first; none when nobody can tell.
Ways ways_to_mend(const MendedText& text, const Fault& fault);

}  // namespace yaml
