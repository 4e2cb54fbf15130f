#include "source/dutch_date.h"

#include <algorithm>
#include <charconv>

#include "source/ascii.h"

namespace source {
namespace {

void append_padded(std::string& text, int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return days.at(static_cast<std::size_t>(month - 1)) + (month == 2 && leap ? 1 : 0);
}

bool exists(const Date& date) {
  if (date.month < 1 || date.month > 12) return false;
  return date.day >= 0 && date.day <= days_in_month(date.year, date.month);
}

std::optional<int> read_digits(std::string_view text) {
  constexpr std::size_t longest = 4;
  if (text.empty() || text.size() > longest || !std::all_of(text.begin(), text.end(), is_digit))
    return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::optional<Date> read_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = read_digits(text.substr(0, 4));
  const auto month = read_digits(text.substr(5, 2));
  const auto day = read_digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return Date{*year, *month, *day};
}

std::optional<Date> read_month(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto year = read_digits(text.substr(0, 4));
  const auto month = read_digits(text.substr(5, 2));
  if (!year || !month) return std::nullopt;
  return Date{*year, *month, 0};
}

std::optional<Date> read_month_or_date(std::string_view text) {
  const auto date = read_date(text);
  if (date) return date->day > 0 && exists(*date) ? date : std::nullopt;
  const auto month = read_month(text);
  return month && exists(*month) ? month : std::nullopt;
}

std::string write_date(const Date& date) {
  std::string text;
  append_padded(text, date.year, 4);
  text += '-';
  append_padded(text, date.month, 2);
  if (date.day == 0) return text;
  text += '-';
  append_padded(text, date.day, 2);
  return text;
}

std::string say_date(const Date& date) {
  std::string text;
  if (date.day != 0) text = std::to_string(date.day) + " ";
  text.append(month_names.at(static_cast<std::size_t>(date.month - 1))).append(" ");
  return text + std::to_string(date.year);
}

std::string dutch_date(std::string_view text) {
  const auto date = read_month_or_date(text);
  return date ? say_date(*date) : std::string(text);
}

std::string say_period(std::string_view from, std::string_view until) {
  if (from.empty() && until.empty()) return {};
  if (from == until) return (read_month(from) ? "in " : "op ") + dutch_date(from);
  std::string words;
  if (!from.empty()) words = "vanaf " + dutch_date(from);
  if (!from.empty() && !until.empty()) words += ' ';
  if (!until.empty()) words += "tot en met " + dutch_date(until);
  return words;
}

}  // namespace source
