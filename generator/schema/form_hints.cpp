#include "schema/form_hints.h"

#include <algorithm>
#include <string>
#include <vector>

#include "schema/guess_date.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/ascii.h"
#include "source/words.h"

namespace schema {
namespace {

using source::is_digit;
using source::lower;

// The one year at the end counts for all of them, unless they would then run backwards; else empty.
std::string guess_dates(const std::string& text) {
  const auto year = text.size() < 4 ? std::string() : text.substr(text.size() - 4);
  std::string dates;
  std::string last;
  for (const auto& part : split_enumeration(text)) {
    auto date = guess_date(source::without_wrapping(part));
    if (!date) date = guess_date(std::string(source::without_wrapping(part)) + " " + year);
    if (!date || date->day == 0 || source::write_date(*date) < last) return {};
    last = source::write_date(*date);
    dates += (dates.empty() ? "" : ", ") + last;
  }
  return dates;
}

// Two dates or more where one is asked: `2027-01-20 en 2027-06-15`.
bool is_several_dates(const std::string& text) {
  const auto parts = split_enumeration(text);
  if (parts.size() < 2) return false;
  return guess_date(source::without_wrapping(parts.front())) || !guess_dates(text).empty();
}

bool is_between_brackets(const Violation& violation) {
  if (violation.path.size() < 2 || violation.path.back().member) return false;
  return violation.path[violation.path.size() - 2].value->span.end > violation.value().span.end;
}

Hint hint_for_several_dates(const Violation& violation) {
  const auto dates = guess_dates(typed(violation.value()));
  const bool within = is_between_brackets(violation) && !dates.empty();
  return within ? Hint(suggest("komma-tussen-datums", dates)) : Hint(hint("komma-tussen"));
}

// `15 juni` lacks its year, which a schema does not know.
std::string without_year(const source::Date& date) {
  return "…" + source::write_date(date).substr(4);
}

Hint hint_for_incomplete_date(const std::string& text, Format format) {
  auto date = guess_day(source::without_wrapping(text));
  if (!date && format == Format::MonthOrDate) date = guess_month(source::without_wrapping(text));
  return date ? suggest("jaar-erbij", without_year(*date)) : hint("geen-datum");
}

Hint hint_for_date(const Violation& violation) {
  const std::string text = typed(violation.value());
  const auto given = source::read_date(text);
  if (given && given->month >= 1 && given->month <= 12 && !source::exists(*given)) {
    const source::Date month{given->year, given->month, 0};
    return hint("laatste-dag",
                {{"maand", source::say_date(month)},
                 {"aantal", std::to_string(source::days_in_month(given->year, given->month))}});
  }
  if (is_several_dates(text)) return hint_for_several_dates(violation);
  const auto guess = guess_date(source::without_wrapping(text));
  if (guess && guess->day == 0 && violation.schema->text.format == Format::Date) {
    return suggest("dag-erbij", source::write_date({guess->year, guess->month, 15}));
  }
  return guess ? Hint(suggest("bedoel-je", source::write_date(*guess)))
               : hint_for_incomplete_date(text, violation.schema->text.format);
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
    if (guess != text && rules.pattern->search(guess) == Match::Yes) return suggest("bedoel-je", guess);
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
  for (const std::string_view sign : {" en ", " & ", " + ", " / ", ";", ","}) {
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

Hint hint_for_dates(const std::string& text) {
  const auto dates = guess_dates(text);
  return dates.empty() ? Hint(hint("maak-datums")) : Hint(suggest("schrijf-lijst", "[" + dates + "]"));
}

Hint suggest_period(std::string_view key, const std::string& text, const std::string& begin,
                    const std::string& end) {
  const auto period = guess_period(source::without_wrapping(text));
  if (!period || begin.empty() || end.empty()) return std::nullopt;
  const auto written = [&](const source::Date& date) {
    return period->has_year ? source::write_date(date) : without_year(date);
  };
  return hint(key, {{"begin", source::in_backquotes(begin + ": " + written(period->first))},
                    {"eind", source::in_backquotes(end + ": " + written(period->last))}});
}

Hint hint_for_form(const Finding& finding) {
  const Violation& violation = finding.violation;
  const TextRules& rules = violation.schema->text;
  const std::string text = typed(violation.value());
  const bool date = rules.format == Format::Date || rules.format == Format::MonthOrDate;
  if (!date) return hint_for_pattern(text, rules);
  const auto* member = violation.path.back().member;
  if (const Hint both = suggest_period("schrijf-periode", text, member ? member->key : "", finding.next))
    return both;
  return hint_for_date(violation);
}

}  // namespace schema
