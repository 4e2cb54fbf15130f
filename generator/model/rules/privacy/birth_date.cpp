#include "model/rules/privacy/birth_date.h"

#include <algorithm>

#include "source/ascii.h"
#include "source/dutch_date.h"

namespace model::rules::privacy {
namespace {

constexpr std::string_view signs[] = {"geboren", "geboortedatum", "geb."};

bool is_of_date(char c) {
  return source::is_digit(c) || c == '-' || c == '/' || c == '.';
}

// The size of `12-03-2017` or `2017-03-12` at the begin of a text; 0 when there is no such date.
std::size_t size_in_digits(std::string_view text) {
  auto size = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_of_date) - text.begin());
  while (size > 0 && !source::is_digit(text[size - 1])) --size;
  const auto written = text.substr(0, size);
  const auto groups =
      std::count_if(written.begin(), written.end(), [](char c) { return !source::is_digit(c); });
  return groups == 2 && size >= 6 && size <= 10 ? size : 0;
}

// The same of `12 maart` or `3 mrt`, whatever the year.
std::size_t size_in_words(std::string_view text) {
  constexpr std::size_t longest_day = 2;
  const auto space = text.substr(0, longest_day + 1).find(' ');
  const auto day = space == text.npos ? std::nullopt : source::read_digits(text.substr(0, space));
  if (!day || *day < 1 || *day > 31) return 0;
  constexpr std::size_t shortened = 3;
  const auto word = source::lower(text.substr(space + 1, shortened));
  const bool month =
      word == "mrt" || std::any_of(source::month_names.begin(), source::month_names.end(),
                                   [&](auto name) { return name.substr(0, shortened) == word; });
  return month ? space + 1 + word.size() : 0;
}

// Of the sign at the begin of a text; 0 when there is none.
std::size_t size_of_sign(std::string_view text) {
  for (const auto sign : signs) {
    if (source::lower(text.substr(0, sign.size())) == sign) return sign.size();
  }
  return 0;
}

// Where the date can begin that belongs to a sign that ends at `at`.
std::size_t begin_of_date(std::string_view text, std::size_t at) {
  constexpr std::string_view blanks = " :\"'";
  at = std::min(text.find_first_not_of(blanks, at), text.size());
  if (text.substr(at).starts_with("op ")) at += 3;
  return at;
}

}  // namespace

Traces find_birth_dates(std::string_view text) {
  Traces traces;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (source::lower(text[at]) != 'g') continue;
    const auto sign = size_of_sign(text.substr(at));
    const auto begin = begin_of_date(text, at + sign);
    const auto size =
        sign > 0 ? std::max(size_in_digits(text.substr(begin)), size_in_words(text.substr(begin))) : 0;
    if (size == 0) continue;
    traces.push_back({begin,
                      begin + size,
                      {.rule = "avg.geboortedatum",
                       .message = "hier staat de geboortedatum van een persoon",
                       .hints = {"haal de datum weg"}}});
  }
  return traces;
}

}  // namespace model::rules::privacy
