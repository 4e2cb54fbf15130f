#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"

namespace cli {

/// Each runs one command and prints: what it was asked for on standard output, the rest on standard
/// error.
ExitCode build(const BuildCommand& command);
ExitCode check(const CheckCommand& command);
ExitCode explain(const ExplainCommand& command);

}  // namespace cli
