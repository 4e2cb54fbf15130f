#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace source {

/// The candidate that `name` was most likely meant to be: the one at the smallest edit distance
/// (Damerau's, so a swap counts once), if that is at most a third of the longer word. Words that both begin
/// with do not count: `agenda-klas` is not near `agenda-themas`.
std::optional<std::string> nearest_name(std::string_view name, std::span<const std::string> candidates);

}  // namespace source
