#pragma once

#include <string_view>

#include "model/rules/privacy/trace.h"

namespace model::rules::privacy {

/// Mail addresses, but for those of a desk such as info@: an error when they name a person.
Traces find_mail_addresses(std::string_view text);

}  // namespace model::rules::privacy
