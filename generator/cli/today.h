#pragma once

#include <string>

namespace cli {

/// The day of the clock of this machine, as in `2026-11-03`, or that of SOURCE_DATE_EPOCH where it is set
/// (https://reproducible-builds.org/specs/source-date-epoch/).
std::string today();

}  // namespace cli
