#pragma once

#include <string>
#include <vector>

namespace bench {

/// What one run of a program took.
struct Usage {
  int exit_code = -1;
  double wall_seconds = 0;
  double cpu_seconds = 0;
  double peak_megabytes = 0;  // of resident memory
};

/// Runs a program to its end in a process of its own. What it prints is thrown away.
Usage run(const std::vector<std::string>& command);

}  // namespace bench
