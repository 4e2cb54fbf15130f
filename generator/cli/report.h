#pragma once

#include <string>

#include "cli/arguments.h"
#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

/// What a command was asked for decides where problems go as text: they are the result of `controleer`, on
/// standard output; of `bouw` the site is, and they go to standard error, as those of a compiler do.
enum class Asked { Problems, Site };

/// Prints what is wrong, sorted and without personal data: as text with a count and what to do next, or as
/// JSON on standard output, also when nothing is wrong.
void report(source::Diagnostics diagnostics, const source::SourceMap& sources, const ReportOptions& options,
            Asked asked);

/// News for the user, on standard output; on standard error when JSON has that.
void say(const std::string& text, const ReportOptions& options);

/// What went wrong, on standard error.
void complain(const std::string& text);

}  // namespace cli
