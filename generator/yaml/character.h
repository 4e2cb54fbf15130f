#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yaml {

struct Character {
  std::uint32_t code = 0;
  std::uint32_t size = 0;  // in bytes; 0: not UTF-8
};

/// The character at byte `at` of `text`.
Character decode(std::string_view text, std::size_t at);

/// Characters that nobody types on purpose: control characters, separators that YAML 1.1 takes as a line end,
/// a byte order mark inside the text, non-characters, marks that turn the reading order, and the two we mark
/// values with (placeholder.h). Joiners are none: they build emoji.
bool is_invisible(std::uint32_t code);

/// The first of those in `text`, or nothing.
std::optional<Character> find_invisible(std::string_view text);

/// Marks of direction, which come along when one pastes.
bool turns_reading_order(std::uint32_t code);

/// Marks within a word that show nothing: a soft hyphen, a zero width space, a word joiner. They come along
/// when one pastes, and are good typography in a sentence.
bool is_mark_in_word(std::uint32_t code);

/// The first of those in `text`, or nothing.
std::optional<Character> find_mark_in_word(std::string_view text);

std::string without_marks_in_word(std::string_view text);

/// Four digits or more, as in U+00A0.
std::string in_hex(std::uint32_t code);

}  // namespace yaml
