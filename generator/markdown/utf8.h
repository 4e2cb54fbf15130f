#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace markdown {

struct Character {
  char32_t code = 0;
  std::size_t bytes = 1;
};

/// The character that begins at `at`; none where the bytes are no valid UTF-8.
std::optional<Character> decode_utf8(std::string_view text, std::size_t at);

/// GFM §2.1 as far as our text needs it: ASCII punctuation, and the punctuation of Latin text.
bool is_punctuation(char32_t code);
bool is_space(char32_t code);
bool is_letter(char32_t code);
bool is_digit(char32_t code);

/// At most 60 characters of a text, for a message.
std::string clipped(std::string_view text);

}  // namespace markdown
