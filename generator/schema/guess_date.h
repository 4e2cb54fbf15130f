#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "source/dutch_date.h"

namespace schema {

/// What somebody meant by a date in another notation: `7-10-24`, `07/10/2024`, `2024-1-7`, `7 oktober 2024`,
/// `nov 2026`. Only dates that exist.
std::optional<source::Date> guess_date(std::string_view text);

/// What somebody meant by a first and a last date: `2027-02 t/m 2027-04`, `februari tot en met april 2027`.
std::optional<std::pair<source::Date, source::Date>> guess_period(std::string_view text);

/// What somebody meant by a day without a year, as in `15 juni`; of the year 2000.
std::optional<source::Date> guess_day(std::string_view text);

}  // namespace schema
