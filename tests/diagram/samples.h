#pragma once

#include <random>
#include <string>

#include "diagram/kind.h"
#include "yaml/value.h"

namespace diagram {

/// Data of a kind within the limits of its schema, at random from a seed.
yaml::Value sample(Kind kind, unsigned seed);

/// YAML as data; it must be right.
yaml::Value data_of(const std::string& yaml);

}  // namespace diagram
