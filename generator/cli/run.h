#pragma once

#include "cli/exit_code.h"

namespace cli {

/// The whole program: reads the command line, runs one command, prints what it found.
ExitCode run(int argc, char** argv);

}  // namespace cli
