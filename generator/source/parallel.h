#pragma once

#include <cstddef>
#include <functional>

namespace source {

/// Runs `work(0)` to `work(count - 1)` in any order, perhaps at the same time; returns when all are done.
using ParallelFor = std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;

inline void serial_for(std::size_t count, const std::function<void(std::size_t)>& work) {
  for (std::size_t index = 0; index < count; ++index) work(index);
}

}  // namespace source
