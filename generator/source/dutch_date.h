#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace source {

inline constexpr std::array<std::string_view, 12> month_names = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};

/// A day, or a month when `day` is 0.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
};

bool exists(const Date& date);

int days_in_month(int year, int month);

/// One to four digits and nothing else.
std::optional<int> read_digits(std::string_view text);

/// `2026-11-03`; the date need not exist.
std::optional<Date> read_date(std::string_view text);

/// `2026-11`.
std::optional<Date> read_month(std::string_view text);

/// Either of them, when it exists.
std::optional<Date> read_month_or_date(std::string_view text);

/// `2026-11-03` or `2026-11`.
std::string write_date(const Date& date);

/// "3 november 2026" or "november 2026".
std::string say_date(const Date& date);

/// The same of `2026-11-03` or `2026-11`; whatever is no date stays as it is.
std::string dutch_date(std::string_view text);

/// From one such date to the other, either of which may be empty: "op 3 november 2026", "in november 2026",
/// "vanaf november 2026 tot en met 18 februari 2027".
std::string say_period(std::string_view from, std::string_view until);

}  // namespace source
