#pragma once

#include <string_view>

#include "model/rules/privacy/trace.h"

namespace model::rules::privacy {

/// Telephone numbers: of a mobile telephone an error, for it is a person's; of another one advice.
Traces find_phone_numbers(std::string_view text);

}  // namespace model::rules::privacy
