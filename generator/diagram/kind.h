#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace diagram {

enum class Kind : std::uint8_t { Pyramid, Rings, Pie, Matrix, Bars, Timeline, Flow };

/// How an editor names each kind, in the order of `Kind`.
inline constexpr std::array<std::string_view, 7> kind_names = {"piramide", "ringen",   "taart", "matrix",
                                                               "staven",   "tijdlijn", "stroom"};

constexpr std::string_view name_of(Kind kind) {
  return kind_names[static_cast<std::size_t>(kind)];
}

constexpr std::optional<Kind> kind_named(std::string_view name) {
  for (std::size_t index = 0; index < kind_names.size(); ++index) {
    if (kind_names[index] == name) return static_cast<Kind>(index);
  }
  return std::nullopt;
}

}  // namespace diagram
