#pragma once

#include <string_view>

namespace model::rules::privacy {

/// Whether people in the Netherlands are often called so; `name` in small letters. No list has all names, and
/// words that mean something else too, such as `roos`, are left out.
bool is_given_name(std::string_view name);

}  // namespace model::rules::privacy
