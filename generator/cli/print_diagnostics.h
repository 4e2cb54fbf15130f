#pragma once

#include <cstddef>
#include <string>

#include "source/diagnostic.h"
#include "source/source_map.h"

namespace cli {

enum class Colour { Off, On };

/// The diagnostics as text for a terminal, in the given order: place, severity, message and rule, the line
/// with carets, hints, notes and the item of the record. Rules `avg.*` (personal data) show neither excerpt
/// nor column.
std::string print_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources,
                              Colour colour);

/// "1 bestand", "2 bestanden".
std::string counted(std::size_t count, const char* one, const char* more);

/// "2 fouten en 1 waarschuwing in 3 bestanden", or empty when there is nothing to count.
std::string count_diagnostics(const source::Diagnostics& diagnostics, const source::SourceMap& sources);

}  // namespace cli
