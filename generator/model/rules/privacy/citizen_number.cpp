#include "model/rules/privacy/citizen_number.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

using source::is_digit;

constexpr std::size_t length = 9;

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

struct Number {
  std::string digits = {};
  std::size_t size = 0;  // with what stands between the digits
};

// With the same space or point between the groups.
Number read_groups(std::string_view text, const std::array<std::size_t, 3>& sizes) {
  Number number;
  char between = 0;
  for (const auto size : sizes) {
    if (number.size > 0) {
      const char sign = number.size < text.size() ? text[number.size] : '\0';
      if ((sign != ' ' && sign != '.') || (between != 0 && sign != between)) return {};
      between = sign;
      ++number.size;
    }
    if (count_digits(text.substr(number.size)) != size) return {};
    number.digits += text.substr(number.size, size);
    number.size += size;
  }
  return number;
}

// The number at the begin of a text: nine digits, in one piece or in groups such as `123 456 782` and
// `1234.56.782`.
Number read_number(std::string_view text) {
  constexpr std::array<std::array<std::size_t, 3>, 2> groupings = {{{3, 3, 3}, {4, 2, 3}}};
  if (count_digits(text) == length) return {std::string(text.substr(0, length)), length};
  for (const auto& grouping : groupings) {
    if (auto number = read_groups(text, grouping); !number.digits.empty()) return number;
  }
  return {};
}

// The weights are 9 to 2, and -1 for the last digit.
bool passes_test(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i + 1 < length; ++i) sum += (digits[i] - '0') * static_cast<int>(length - i);
  sum -= digits[length - 1] - '0';
  return sum % 11 == 0 && digits.find_first_not_of('0') != std::string_view::npos;
}

// Then a number with a typing error in it is one too.
bool is_called_so(std::string_view before) {
  constexpr std::array<std::string_view, 3> names = {"bsn", "burgerservicenummer", "sofinummer"};
  const auto end = before.find_last_not_of(" :=-") + 1;
  constexpr std::size_t longest = 19;
  const auto word = source::lower(before.substr(0, end).substr(end > longest ? end - longest : 0));
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return word.ends_with(name); });
}

}  // namespace

Traces find_citizen_numbers(std::string_view text) {
  Traces traces;
  for (std::size_t begin = 0; begin < text.size();) {
    if (!is_digit(text[begin])) {
      ++begin;
      continue;
    }
    const auto group = count_digits(text.substr(begin));
    const auto [digits, size] = read_number(text.substr(begin));
    if (!digits.empty() && (passes_test(digits) || is_called_so(text.substr(0, begin)))) {
      traces.push_back({begin,
                        begin + size,
                        {.rule = "avg.bsn",
                         .message = "hier staat een getal dat een burgerservicenummer kan zijn",
                         .hints = {"haal het nummer weg"}}});
    }
    begin += std::max(group, size);
  }
  return traces;
}

}  // namespace model::rules::privacy
