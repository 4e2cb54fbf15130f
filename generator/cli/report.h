#pragma once

#include <string>

#include "cli/arguments.h"
#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

/// Prints what is wrong, sorted and without personal data: as text on standard error with a count and what to
/// do next, or as JSON on standard output, also when nothing is wrong.
void report(source::Diagnostics diagnostics, const source::SourceMap& sources, const ReportOptions& options);

/// News for the user, on standard output; on standard error when JSON has that.
void say(const std::string& text, const ReportOptions& options);

/// What went wrong, on standard error.
void complain(const std::string& text);

}  // namespace cli
