#pragma once

#include <string_view>

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace yaml {

/// Reports texts between quotes that hold what nobody sees: characters that only an escape such as `\0`
/// writes, or nothing but blanks. Makes them unread. `text` is that of the file.
source::Diagnostics leave_unseen(Value& value, std::string_view text);

}  // namespace yaml
