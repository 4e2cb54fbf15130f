#pragma once

#include <optional>
#include <string_view>

#include "source/dutch_date.h"

namespace schema {

/// What somebody meant by a date in another notation: `7-10-24`, `07/10/2024`, `2024-1-7`, `7 oktober 2024`,
/// `nov 2026`. Only dates that exist.
std::optional<source::Date> guess_date(std::string_view text);

/// A first and a last date. Without a year the last is of 2000, and the first of that year or the one before.
struct Period {
  source::Date first = {};
  source::Date last = {};
  bool has_year = false;
};

/// What somebody meant by `2027-02 t/m 2027-04`, `1 t/m 5 maart 2027`, `november tot en met februari`.
std::optional<Period> guess_period(std::string_view text);

/// What somebody meant by a day without a year, as in `15 juni`; of the year 2000.
std::optional<source::Date> guess_day(std::string_view text);

/// The same of a month, as in `juni`.
std::optional<source::Date> guess_month(std::string_view text);

}  // namespace schema
