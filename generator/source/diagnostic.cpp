#include "source/diagnostic.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace source {

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
}

void append(Diagnostics& diagnostics, Diagnostics more) {
  std::move(more.begin(), more.end(), std::back_inserter(diagnostics));
}

}  // namespace source
