#pragma once

#include "source/parallel.h"

namespace publish {

/// Runs work on all cores of the machine.
source::ParallelFor parallel_for();

}  // namespace publish
