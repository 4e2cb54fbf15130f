#pragma once

#include <string_view>

#include "source/diagnostic.h"

namespace yaml {

/// A form that was pasted twice in one file has all of its fields double: one problem, where the second copy
/// begins. They are in the order of the file.
void fold_second_copy(std::string_view text, source::Diagnostics& problems);

}  // namespace yaml
