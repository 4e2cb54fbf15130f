#include "model/rules/privacy/citizen_number.h"

#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

using source::is_digit;

constexpr std::size_t length = 9;

// The weights are 9 to 2, and -1 for the last digit.
bool passes_test(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i + 1 < length; ++i) sum += (digits[i] - '0') * static_cast<int>(length - i);
  sum -= digits[length - 1] - '0';
  return sum % 11 == 0 && digits.find_first_not_of('0') != std::string_view::npos;
}

}  // namespace

Traces find_citizen_numbers(std::string_view text) {
  Traces traces;
  for (std::size_t begin = 0; begin < text.size();) {
    auto end = begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - begin == length && passes_test(text.substr(begin, length))) {
      traces.push_back({begin,
                        end,
                        {.rule = "avg.bsn",
                         .message = "hier staat een getal dat een burgerservicenummer kan zijn",
                         .hints = {"haal het nummer weg"}}});
    }
    begin = end + 1;
  }
  return traces;
}

}  // namespace model::rules::privacy
