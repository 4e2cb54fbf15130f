#pragma once

#include <string_view>

#include "model/rules/privacy/trace.h"

namespace model::rules::privacy {

/// Names behind a form of address, such as `juf` and `mevrouw`.
Traces find_person_names(std::string_view text);

}  // namespace model::rules::privacy
