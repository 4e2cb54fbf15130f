#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace schema {

/// A day, or a month when `day` is 0.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
};

bool exists(const Date& date);

int days_in_month(int year, int month);

/// `2026-11-03`; the date need not exist.
std::optional<Date> read_date(std::string_view text);

/// `2026-11`.
std::optional<Date> read_month(std::string_view text);

/// `2026-11-03` or `2026-11`.
std::string write_date(const Date& date);

/// "3 november 2026" or "november 2026".
std::string say_date(const Date& date);

/// What somebody meant by a date in another notation: `7-10-24`, `07/10/2024`, `2024-1-7`, `7 oktober 2024`,
/// `nov 2026`. Only dates that exist.
std::optional<Date> guess_date(std::string_view text);

/// What somebody meant by a first and a last date: `2027-02 t/m 2027-04`, `februari tot en met april 2027`.
std::optional<std::pair<Date, Date>> guess_period(std::string_view text);

/// The same for a day without a year, as in `15 juni`; of the year 2000.
std::optional<Date> guess_day(std::string_view text);

}  // namespace schema
