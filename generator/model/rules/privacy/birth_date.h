#pragma once

#include <string_view>

#include "model/rules/privacy/trace.h"

namespace model::rules::privacy {

/// Dates of birth: a date with its day, behind words such as `geboren op`.
Traces find_birth_dates(std::string_view text);

}  // namespace model::rules::privacy
