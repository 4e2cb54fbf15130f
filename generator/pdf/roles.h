#pragma once

#include <string_view>

#include "layout/pages.h"

namespace pdf {

/// The standard structure type (ISO 32000-1 §14.8.4), such as "P".
std::string_view type_of(layout::Role role);

}  // namespace pdf
