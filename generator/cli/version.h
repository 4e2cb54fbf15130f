#pragma once

namespace cli {

/// The version of the program, from CMakeLists.txt.
inline constexpr const char* version = HANDREIKING_VERSION;

}  // namespace cli
