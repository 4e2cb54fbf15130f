#include "schema/guess_date.h"

#include <algorithm>
#include <array>
#include <string>
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

// What surrounds a date without being one: a remark behind it, the time of day.
std::string_view without_remark(std::string_view text) {
  for (const std::string_view sign : {" (", " //", " #", ", "}) text = text.substr(0, text.find(sign));
  const auto last = text.find_last_of(" T");
  const bool is_time = last != text.npos && text.find(':', last) != text.npos;
  return is_time ? text.substr(0, last) : text;
}

// The dashes of a word processor, and the letter O for a nought.
std::string with_plain_signs(std::string_view text) {
  std::string plain(text);
  for (const std::string_view dash : {"\u2013", "\u2014", "\u2011"}) {
    for (auto at = plain.find(dash); at != std::string::npos; at = plain.find(dash))
      plain.replace(at, dash.size(), "-");
  }
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const bool in_number = (at > 0 && (source::is_digit(plain[at - 1]) || plain[at - 1] == '-')) ||
                           (at + 1 < plain.size() && source::is_digit(plain[at + 1]));
    const bool in_word = at + 1 < plain.size() && source::is_small_letter(plain[at + 1]);
    if ((plain[at] == 'O' || plain[at] == 'o') && in_number && !in_word) plain[at] = '0';
  }
  return plain;
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

// `11-2026`, `november 2026`, `2026-11` and `26-11`.
std::optional<Date> guess_month_of_year(std::string_view one, std::string_view other) {
  const auto number = read_digits(one);
  const bool year_first =
      number && (one.size() == 4 || (one.size() == 2 && *number > 12 && read_digits(other)));
  return checked(read_year(year_first ? one : other), read_month_part(year_first ? other : one), 0);
}

// Day, month and year as in Dutch, or as in `2026-10-05`, or as in English where no other order is a date.
std::optional<Date> guess_day_of_year(const std::vector<std::string_view>& parts) {
  const bool year_first = parts[0].size() == 4;
  const auto year = read_year(parts[year_first ? 0 : 2]);
  const auto day = parts[year_first ? 2 : 0];
  auto date = checked(year, read_month_part(parts[1]), read_digits(day));
  if (!date) date = checked(year, read_digits(day), read_digits(parts[1]));
  return date && date->day > 0 ? date : std::nullopt;
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
  constexpr std::size_t longest = 60;
  if (text.size() > longest) return std::nullopt;
  const std::string plain = with_plain_signs(without_remark(text));
  const auto parts = split(plain);
  if (parts.size() == 2) return guess_month_of_year(parts[0], parts[1]);
  return parts.size() == 3 ? guess_day_of_year(parts) : std::nullopt;
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
