#pragma once

#include <string_view>

namespace model {

/// The field of a page that other programs call `name`, such as `titel` for `title`; empty for none.
std::string_view field_for_usual_name(std::string_view name);

}  // namespace model
