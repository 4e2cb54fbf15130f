#include "markdown/utf8.h"

namespace markdown {
namespace {

// Bytes of the sequence that `first` begins, and the smallest code it may hold (longer forms are refused).
struct Form {
  std::size_t bytes = 0;
  char32_t bits = 0;
  char32_t smallest = 0;
};

Form form_of(unsigned char first) {
  if (first < 0x80) return {1, first, 0};
  if (first >= 0xC2 && first < 0xE0) return {2, first & 0x1Fu, 0x80};
  if (first >= 0xE0 && first < 0xF0) return {3, first & 0x0Fu, 0x800};
  if (first >= 0xF0 && first < 0xF5) return {4, first & 0x07u, 0x10000};
  return {};
}

}  // namespace

std::optional<Character> decode_utf8(std::string_view text, std::size_t at) {
  if (at >= text.size()) return std::nullopt;
  const Form form = form_of(static_cast<unsigned char>(text[at]));
  if (form.bytes == 0 || at + form.bytes > text.size()) return std::nullopt;
  char32_t code = form.bits;
  for (std::size_t index = 1; index < form.bytes; ++index) {
    const auto next = static_cast<unsigned char>(text[at + index]);
    if ((next & 0xC0) != 0x80) return std::nullopt;
    code = (code << 6) | (next & 0x3Fu);
  }
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  if (code < form.smallest || code > 0x10FFFF || surrogate) return std::nullopt;
  return Character{code, form.bytes};
}

bool is_punctuation(char32_t code) {
  if (code < 0x80) {
    return (code > 0x20 && code < '0') || (code > '9' && code < 'A') || (code > 'Z' && code < 'a') ||
           (code > 'z' && code < 0x7F);
  }
  return code == 0xA1 || code == 0xA7 || code == 0xAB || code == 0xB6 || code == 0xB7 || code == 0xBB ||
         code == 0xBF || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205E);
}

bool is_space(char32_t code) {
  return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 || code == 0x1680 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool is_digit(char32_t code) {
  return code >= '0' && code <= '9';
}

bool is_letter(char32_t code) {
  if (code < 0x80) return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  return code >= 0xC0 && code != 0xD7 && code != 0xF7 && !is_space(code) && !is_punctuation(code);
}

std::string clipped(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::size_t at = 0;
  for (std::size_t count = 0; count < longest && at < text.size(); ++count) {
    const auto character = decode_utf8(text, at);
    at += character ? character->bytes : 1;
  }
  return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

}  // namespace markdown
