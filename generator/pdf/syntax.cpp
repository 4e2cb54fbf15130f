#include "pdf/syntax.h"

#include <algorithm>
#include <charconv>

#include "fonts/utf8.h"

namespace pdf {

void append_integer(std::string& out, std::int64_t value) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, end);
}

void append_hundredths(std::string& out, std::int64_t hundredths) {
  if (hundredths < 0) {
    out += '-';
    hundredths = -hundredths;
  }
  append_integer(out, hundredths / 100);
  const auto decimals = static_cast<int>(hundredths % 100);
  if (decimals == 0) return;
  out += '.';
  out += static_cast<char>('0' + decimals / 10);
  if (decimals % 10 != 0) out += static_cast<char>('0' + decimals % 10);
}

std::int64_t to_hundredths(fonts::Length length) {
  constexpr fonts::Length unit = fonts::point / 100;
  return (length + (length >= 0 ? unit / 2 : -unit / 2)) / unit;
}

void append_reference(std::string& out, Reference reference) {
  append_integer(out, reference.number);
  out += " 0 R";
}

std::string to_string(Reference reference) {
  std::string text;
  append_reference(text, reference);
  return text;
}

void append_literal(std::string& out, std::string_view bytes) {
  out += '(';
  for (const char byte : bytes) {
    if (byte == '(' || byte == ')' || byte == '\\') out += '\\';
    if (byte == '\r')
      out += "\\r";  // else it is read as a line feed
    else
      out += byte;
  }
  out += ')';
}

std::string literal(std::string_view bytes) {
  std::string out;
  append_literal(out, bytes);
  return out;
}

void append_hex16(std::string& out, std::uint32_t value) {
  constexpr char digits[] = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[value >> shift & 0xF];
}

void append_utf16_hex(std::string& out, std::string_view utf8) {
  for (std::size_t offset = 0; offset < utf8.size();) {
    const fonts::DecodedCharacter decoded = fonts::decode_at(utf8, offset);
    offset += decoded.length;
    std::uint32_t value = decoded.value;
    if (value == 0 || value == 0xFEFF || value == 0xFFFE) value = fonts::replacement_character;
    if (value > 0xFFFF) {
      append_hex16(out, 0xD800 + (value - 0x10000) / 0x400);
      append_hex16(out, 0xDC00 + (value - 0x10000) % 0x400);
    } else {
      append_hex16(out, value);
    }
  }
}

std::string text_string(std::string_view utf8) {
  const auto is_printable = [](char c) { return c >= 0x20 && c <= 0x7E; };
  if (std::all_of(utf8.begin(), utf8.end(), is_printable)) return literal(utf8);
  std::string out = "<FEFF";
  append_utf16_hex(out, utf8);
  out += '>';
  return out;
}

}  // namespace pdf
