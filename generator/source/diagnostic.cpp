#include "source/diagnostic.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace source {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::Advice:
      return "advies";
    case Severity::Warning:
      return "waarschuwing";
    case Severity::Error:
      return "fout";
  }
  return {};
}

std::optional<Severity> severity_named(std::string_view name) {
  for (const auto severity : {Severity::Advice, Severity::Warning, Severity::Error}) {
    if (name == name_of(severity)) return severity;
  }
  return std::nullopt;
}

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
}

void append(Diagnostics& diagnostics, Diagnostics more) {
  std::move(more.begin(), more.end(), std::back_inserter(diagnostics));
}

void append_unexplained(Diagnostics& diagnostics, Diagnostics more) {
  const auto known = diagnostics.size();
  for (auto& problem : more) {
    const bool is_explained =
        std::any_of(diagnostics.begin(), diagnostics.begin() + static_cast<std::ptrdiff_t>(known),
                    [&](const Diagnostic& cause) {
                      return cause.severity == Severity::Error && cause.span == problem.span;
                    });
    if (!is_explained) diagnostics.push_back(std::move(problem));
  }
}

}  // namespace source
