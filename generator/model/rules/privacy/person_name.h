#pragma once

#include <string_view>

#include "model/rules/privacy/trace.h"

namespace model::rules::privacy {

/// Names behind a form of address, such as `juf` and `mevrouw`.
Traces find_person_names(std::string_view text);

/// The same where a function is asked, and there a name by itself too, such as `J. Voorbeeld`.
Traces find_names_for_function(std::string_view text);

}  // namespace model::rules::privacy
