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

// The number at the begin of a text: nine digits, or three times three with spaces or points between.
Number read_number(std::string_view text) {
  const auto first = count_digits(text);
  if (first == length) return {std::string(text.substr(0, length)), length};
  constexpr auto written = length + 2;
  if (first != 3 || text.size() < written || (text[3] != ' ' && text[3] != '.') || text[7] != text[3])
    return {};
  if (count_digits(text.substr(4)) != 3 || count_digits(text.substr(8)) != 3) return {};
  return {std::string(text.substr(0, 3)).append(text.substr(4, 3)).append(text.substr(8, 3)), written};
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
