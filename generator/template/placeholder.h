#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// A value never becomes Markdown text: while a record's template is rendered, each value is a placeholder,
/// `U+E000 <decimal number> U+E001`, which Markdown takes as a word. `markdown` turns it into a
/// `document::Slot`, `model` puts the value in its place. A file that holds these characters is refused.
namespace templates {

inline constexpr std::string_view placeholder_begin = "\xEE\x80\x80";  // U+E000
inline constexpr std::string_view placeholder_end = "\xEE\x80\x81";    // U+E001

inline std::string placeholder(std::size_t number) {
  return std::string(placeholder_begin) + std::to_string(number) + std::string(placeholder_end);
}

}  // namespace templates
