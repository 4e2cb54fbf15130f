#pragma once

#include <cstddef>

/// Every limit on input, in one place; generator/README.md has them as a table for people.
/// They keep the libraries away from inputs that make them hang or exhaust memory.
namespace source::limits {

inline constexpr std::size_t yaml_file_bytes = 256 * 1024;
inline constexpr std::size_t yaml_line_bytes = 16 * 1024;
inline constexpr std::size_t yaml_scalar_bytes = 32 * 1024;
inline constexpr std::size_t yaml_nodes = 20'000;
inline constexpr std::size_t yaml_depth = 32;

inline constexpr std::size_t json_file_bytes = 1024 * 1024;
inline constexpr std::size_t json_depth = 64;

inline constexpr std::size_t chapter_body_bytes = 128 * 1024;
inline constexpr std::size_t markdown_line_bytes = 16 * 1024;
inline constexpr std::size_t markdown_pipes_per_line = 64;
inline constexpr std::size_t markdown_markers_per_line = 16;  // `>` and list markers
inline constexpr std::size_t markdown_link_definitions = 200;
inline constexpr std::size_t markdown_depth = 32;

inline constexpr std::size_t template_depth = 20;
inline constexpr std::size_t template_file_bytes = 256 * 1024;
// Parts that each hold the next one twice double at every level. A list of plans uses one for every plan.
inline constexpr std::size_t template_partials = 200'000;  // in one page
inline constexpr std::size_t page_bytes = 64 * 1024 * 1024;

inline constexpr std::size_t picture_bytes = 20 * 1024 * 1024;
inline constexpr std::size_t data_file_bytes = 20 * 1024 * 1024;  // fonts, colour profile, front end

}  // namespace source::limits
