#include "schema/form_hints.h"

#include <algorithm>
#include <string>
#include <vector>

#include "schema/calendar.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/ascii.h"
#include "source/words.h"

namespace schema {
namespace {

using source::is_digit;
using source::lower;

// Two dates or more where one is asked: `2027-01-20 en 2027-06-15`.
bool is_several_dates(const std::string& text) {
  const auto parts = split_enumeration(text);
  return parts.size() > 1 && guess_date(source::without_wrapping(parts.front()));
}

// `15 juni` lacks its year, which nobody but the writer knows.
Hint hint_for_incomplete_date(const std::string& text) {
  const auto day = guess_day(source::without_wrapping(text));
  if (!day) return hint("geen-datum");
  return suggest("jaar-erbij", "…" + write_date(*day).substr(4));
}

Hint hint_for_date(const std::string& text, Format format) {
  const auto given = read_date(text);
  if (given && given->month >= 1 && given->month <= 12 && !exists(*given)) {
    const Date month{given->year, given->month, 0};
    return hint("laatste-dag", {{"maand", say_date(month)},
                                {"aantal", std::to_string(days_in_month(given->year, given->month))}});
  }
  if (is_several_dates(text)) return hint("komma-tussen");
  const auto guess = guess_date(source::without_wrapping(text));
  if (guess && guess->day == 0 && format == Format::Date) {
    return suggest("dag-erbij", write_date({guess->year, guess->month, 15}));
  }
  return guess ? Hint(suggest("bedoel-je", write_date(*guess))) : hint_for_incomplete_date(text);
}

// Small letters, with one dash for everything that is no letter or digit: `De Wilg` → `de-wilg`.
std::string with_dashes(std::string_view text) {
  std::string result;
  for (const char c : lower(text)) {
    const bool kept = is_digit(c) || (c >= 'a' && c <= 'z');
    if (kept) result += c;
    if (!kept && !result.empty() && result.back() != '-') result += '-';
  }
  if (result.ends_with('-')) result.pop_back();
  return result;
}

// `26-27` and `2026` → `2026-2027`, which a pattern may ask.
std::string as_years(std::string_view text) {
  std::vector<std::string> numbers(1);
  for (const char c : text) {
    if (is_digit(c)) numbers.back() += c;
    if (!is_digit(c) && !numbers.back().empty()) numbers.emplace_back();
  }
  if (numbers.back().empty()) numbers.pop_back();
  for (auto& number : numbers) {
    if (number.size() == 2) number.insert(0, "20");
    if (number.size() != 4) return {};
  }
  if (numbers.size() == 1) numbers.push_back(std::to_string(std::stoi(numbers.front()) + 1));
  return numbers.size() == 2 ? numbers[0] + "-" + numbers[1] : std::string();
}

Hint hint_for_pattern(const std::string& text, const TextRules& rules) {
  constexpr std::size_t longest_text = 100;
  if (text.size() > longest_text || !rules.pattern) return std::nullopt;
  const std::string trimmed(source::without_wrapping(text));
  for (const std::string& guess : {trimmed, with_dashes(text), as_years(text), lower(trimmed), trimmed + "/",
                                   "https://" + trimmed, "https://" + trimmed + "/"}) {
    if (rules.pattern->search(guess) == Match::Yes) return suggest("bedoel-je", guess);
  }
  return std::nullopt;
}

}  // namespace

std::string hint(std::string_view key, const Gaps& gaps) {
  return fill(phrase_for(std::string("tips.").append(key)), gaps);
}

std::string suggest(std::string_view key, const std::string& suggestion) {
  return hint(key, {{"voorstel", source::in_backquotes(suggestion)}});
}

std::vector<std::string> split_enumeration(std::string text) {
  for (const std::string_view sign : {" en ", ";", ","}) {
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign))
      text.replace(at, sign.size(), "\n");
  }
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// The one year at the end counts for all of them, unless they would then run backwards.
Hint hint_for_dates(const std::string& text) {
  const auto parts = split_enumeration(text);
  const auto year = text.size() < 4 ? std::string() : text.substr(text.size() - 4);
  std::string dates;
  std::string last;
  for (const auto& part : parts) {
    auto date = guess_date(source::without_wrapping(part));
    if (!date) date = guess_date(std::string(source::without_wrapping(part)) + " " + year);
    if (!date || date->day == 0 || write_date(*date) < last) return hint("maak-datums");
    last = write_date(*date);
    dates += (dates.empty() ? "" : ", ") + last;
  }
  return suggest("schrijf-lijst", "[" + dates + "]");
}

Hint hint_for_form(const Violation& violation) {
  const TextRules& rules = violation.schema->text;
  const std::string text = typed(violation.value());
  const bool date = rules.format == Format::Date || rules.format == Format::MonthOrDate;
  if (date) return hint_for_date(text, rules.format);
  return hint_for_pattern(text, rules);
}

}  // namespace schema
