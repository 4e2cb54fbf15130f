#pragma once

#include <optional>
#include <vector>

#include "source/diagnostic.h"
#include "yaml/mended_text.h"

namespace yaml {

/// A way to mend a text, and what is wrong with it when that is what was meant.
struct Way {
  MendedText text;
  std::optional<source::Diagnostic> cause = {};
};

using Ways = std::vector<Way>;

}  // namespace yaml
