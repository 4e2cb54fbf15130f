#include "schema/guess_date.h"

#include <algorithm>
#include <array>
#include <vector>

#include "source/ascii.h"

namespace schema {
namespace {

using source::Date;
using source::month_names;
using source::read_digits;

constexpr int leap_year = 2000;  // in which every day exists

// A month by its name or the first three letters of it; "mrt" is the usual short form of "maart".
std::optional<int> month_by_name(std::string_view word) {
  const auto name = source::lower(word);
  if (name == "mrt") return 3;
  for (std::size_t i = 0; i < month_names.size(); ++i) {
    if (name.size() >= 3 && month_names[i].starts_with(name)) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

// What people write beside a date and a date does without.
bool is_aside(std::string_view word) {
  constexpr std::array<std::string_view, 11> words = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                                      "vrijdag", "zaterdag", "zondag",   "begin",
                                                      "half",    "medio",    "eind"};
  return std::find(words.begin(), words.end(), source::lower(word)) != words.end();
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("-/., '"), text.size());
    if (end > 0 && !is_aside(text.substr(0, end))) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::optional<int> read_year(std::string_view text) {
  const auto year = read_digits(text);
  if (!year || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  return text.size() == 2 ? 2000 + *year : *year;
}

std::optional<Date> checked(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  if (!year || !month || !day) return std::nullopt;
  const Date date{*year, *month, *day};
  return source::exists(date) ? std::optional(date) : std::nullopt;
}

std::optional<int> read_month_part(std::string_view text) {
  const auto number = read_digits(text);
  return number ? number : month_by_name(text);
}

// `15 juni` or `juni`.
std::optional<Date> guess_without_year(std::string_view text) {
  const auto day = guess_day(text);
  return day ? day : guess_month(text);
}

// The month and the year at the end count for both, unless the first would then be the later one.
std::optional<Date> first_of(std::string_view text, const Date& last) {
  if (const auto day = read_digits(text); day && text.size() <= 2)
    return last.day > 0 ? checked(last.year, last.month, day) : std::nullopt;
  if (auto whole = guess_date(text)) return whole;
  auto first = guess_without_year(text);
  if (!first) return std::nullopt;
  first->year = last.year;
  const bool later = std::pair(first->month, first->day) > std::pair(last.month, last.day);
  if (later) --first->year;
  return source::exists(*first) ? first : std::nullopt;
}

std::optional<Period> period_between(std::string_view begin, std::string_view end) {
  auto last = guess_date(end);
  const bool has_year = last.has_value();
  if (!last) last = guess_without_year(end);
  const auto first = last ? first_of(begin, *last) : std::nullopt;
  return first ? std::optional(Period{*first, *last, has_year}) : std::nullopt;
}

}  // namespace

std::optional<Date> guess_day(std::string_view text) {
  const auto parts = split(text);
  const auto month = parts.size() == 2 ? month_by_name(parts[1]) : std::nullopt;
  return month ? checked(leap_year, month, read_digits(parts[0])) : std::nullopt;
}

std::optional<Date> guess_month(std::string_view text) {
  const auto parts = split(text);
  const auto month = parts.size() == 1 ? month_by_name(parts[0]) : std::nullopt;
  return month ? std::optional(Date{leap_year, *month, 0}) : std::nullopt;
}

std::optional<Date> guess_date(std::string_view text) {
  constexpr std::size_t longest = 30;
  if (text.size() > longest) return std::nullopt;
  const auto parts = split(text);
  if (parts.size() == 2) {
    const bool year_first = parts[0].size() == 4 && read_digits(parts[0]);
    return checked(read_year(parts[year_first ? 0 : 1]), read_month_part(parts[year_first ? 1 : 0]), 0);
  }
  if (parts.size() != 3) return std::nullopt;
  const bool year_first = parts[0].size() == 4;
  const auto date = checked(read_year(parts[year_first ? 0 : 2]), read_month_part(parts[1]),
                            read_digits(parts[year_first ? 2 : 0]));
  return date && date->day > 0 ? date : std::nullopt;
}

std::optional<Period> guess_period(std::string_view text) {
  constexpr std::array<std::string_view, 8> signs = {" tot en met ", " t/m ",    " tot ", " - ",
                                                     " \u2013 ",     " t.e.m. ", " tm ",  " tot/met "};
  for (const auto sign : signs) {
    const auto at = text.find(sign);
    if (at == std::string_view::npos) continue;
    auto begin = text.substr(0, at);
    if (begin.starts_with("van ")) begin.remove_prefix(4);
    return period_between(begin, text.substr(at + sign.size()));
  }
  return std::nullopt;
}

}  // namespace schema
