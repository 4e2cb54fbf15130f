#include "html/dutch_date.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace html {
namespace {

constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};

/// Digits and hyphens in the places of `2026-10-01`, or of its start.
bool has_form_of_date(std::string_view iso) {
  constexpr std::string_view form = "dddd-dd-dd";
  return std::equal(iso.begin(), iso.end(), form.begin(), [](char c, char wanted) {
    return wanted == 'd' ? std::isdigit(static_cast<unsigned char>(c)) != 0 : c == wanted;
  });
}

std::size_t two_digits(std::string_view digits) {
  return static_cast<std::size_t>((digits[0] - '0') * 10 + (digits[1] - '0'));
}

}  // namespace

std::string dutch_date(std::string_view iso) {
  if ((iso.size() != 7 && iso.size() != 10) || !has_form_of_date(iso)) return std::string(iso);
  const auto month = two_digits(iso.substr(5, 2));
  if (month < 1 || month > months.size()) return std::string(iso);
  auto date = std::string(months[month - 1]) + " " + std::string(iso.substr(0, 4));
  return iso.size() == 7 ? date : std::to_string(two_digits(iso.substr(8, 2))) + " " + date;
}

}  // namespace html
