#pragma once

#include <cstddef>
#include <string>

#include "cli/terminal.h"
#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

/// The diagnostics as text for people, in the given order: place, severity, message and rule, the line with
/// carets, hints, notes and the item of the record. What stands in a file many times is folded, and of each
/// file the `per_file` heaviest are shown; 0 shows all, each at its own place. A confidential problem shows
/// neither line nor column.
std::string print_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources,
                              const Terminal& terminal, std::size_t per_file);

/// "1 bestand", "3 bestanden".
std::string counted(std::size_t count, const char* one, const char* more);

/// "2 fouten en 1 waarschuwing in 3 bestanden", or empty when there is nothing to count.
std::string count_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources);

}  // namespace cli
