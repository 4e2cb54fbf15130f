#pragma once

#include <cstddef>
#include <optional>
#include <utility>

#include "yaml/value.h"

namespace schema {

/// The indices of two equal items, the later of them as early as can be; in about n log n steps.
std::optional<std::pair<std::size_t, std::size_t>> find_duplicate(const yaml::List& list);

}  // namespace schema
