#pragma once

#include <vector>

#include "model/site.h"
#include "yaml/value.h"

namespace html {

/// The works that texts cite, in the order of their list.
yaml::Value works_data(const std::vector<model::Work>& works);

}  // namespace html
