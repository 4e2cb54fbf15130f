#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace model {

/// The texts that a C++ source puts together from string literals: `"het veld " + name + " ontbreekt"` is
/// one, with a dot for what is not known until it runs. Both sides of a `?:` are texts of their own.
std::vector<std::string> literals_of(std::string_view code);

}  // namespace model
