#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "fonts/length.h"

/// How values are written in a PDF (ISO 32000-1 §7.3); never by the locale.
namespace pdf {

/// Number of an indirect object.
struct Reference {
  std::uint32_t number = 0;
};

void append_integer(std::string& out, std::int64_t value);

/// Hundredths as a number with at most two decimals.
void append_hundredths(std::string& out, std::int64_t hundredths);

/// A length in hundredths of a point, rounded.
std::int64_t to_hundredths(fonts::Length length);

/// As "12 0 R".
void append_reference(std::string& out, Reference reference);
std::string to_string(Reference reference);

/// A string of bytes between parentheses.
void append_literal(std::string& out, std::string_view bytes);
std::string literal(std::string_view bytes);

/// A text string: as it is when it is ASCII, else UTF-16 with its mark, in hexadecimal. Characters that a PDF
/// must not hold (U+0000, U+FEFF, U+FFFE) become U+FFFD.
std::string text_string(std::string_view utf8);

/// UTF-16BE in hexadecimal digits, without mark and brackets.
void append_utf16_hex(std::string& out, std::string_view utf8);

/// Four hexadecimal digits.
void append_hex16(std::string& out, std::uint32_t value);

}  // namespace pdf
