#pragma once

#include <string_view>

#include "model/rules/privacy/trace.h"

namespace model::rules::privacy {

/// Citizen service numbers (BSN): nine digits that pass the test of such a number.
Traces find_citizen_numbers(std::string_view text);

}  // namespace model::rules::privacy
