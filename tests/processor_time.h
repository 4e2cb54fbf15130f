#pragma once

#include <ctime>

/// Seconds of the processor that this program used: on a busy machine a test takes longer, and no more work.
inline double processor_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}
