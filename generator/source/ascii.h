#pragma once

#include <string>
#include <string_view>

/// Letters and digits of ASCII, whatever the locale; every other byte stays as it is, so that UTF-8 does too.
namespace source {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_letter_or_digit(char c) {
  return is_digit(c) || is_small_letter(c) || is_capital(c);
}
constexpr char lower(char c) {
  return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char upper(char c) {
  return is_small_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}
inline std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = upper(c);
  return result;
}

/// "Tabel 3.1" for "tabel 3.1".
inline std::string capitalised(std::string words) {
  if (!words.empty()) words.front() = upper(words.front());
  return words;
}

/// Without the blanks around it.
constexpr std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace source
