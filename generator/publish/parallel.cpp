#include "publish/parallel.h"

#include <tbb/parallel_for.h>

namespace publish {

source::ParallelFor parallel_for() {
  return [](std::size_t count, const std::function<void(std::size_t)>& work) {
    tbb::parallel_for(std::size_t{0}, count, work);
  };
}

}  // namespace publish
