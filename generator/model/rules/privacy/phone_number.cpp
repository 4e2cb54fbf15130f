#include "model/rules/privacy/phone_number.h"

#include <string>

#include "source/ascii.h"

namespace model::rules::privacy {
namespace {

using source::is_digit;

constexpr std::size_t length = 10;  // of a Dutch number, in digits

struct Number {
  std::string digits = {};
  std::size_t end = 0;
};

// Digits with at most a space, a dash, a point or a bracket between them, as in `06 - 12 34 56 78` and
// `(0546) 12 34 56`.
Number read_number(std::string_view text, std::size_t at) {
  Number number;
  const auto rest = text.substr(at);
  for (const std::string_view country : {"+31", "0031"}) {
    if (!rest.starts_with(country)) continue;
    number.digits = "0";
    at += country.size();
    if (text.substr(at).starts_with("(0)")) at += 3;
    break;
  }
  std::size_t gap = 0;
  for (; at < text.size() && number.digits.size() < length && gap <= 3; ++at) {
    if (is_digit(text[at])) {
      number.digits += text[at];
      number.end = at + 1;
      gap = 0;
    } else if (std::string_view(" -.()").find(text[at]) != std::string_view::npos) {
      ++gap;
    } else {
      break;
    }
  }
  return number;
}

bool begins_number(std::string_view text, std::size_t at) {
  const bool sign = text[at] == '0' || text[at] == '+';
  const bool within = at > 0 && (is_digit(text[at - 1]) || text[at - 1] == '-' || text[at - 1] == '.');
  return sign && !within;
}

bool is_telephone(std::string_view text, const Number& number) {
  const bool ends = number.end == text.size() || (!is_digit(text[number.end]) && text[number.end] != '-');
  return number.digits.size() == length && number.digits[0] == '0' && number.digits[1] != '0' && ends;
}

source::Diagnostic problem_for(bool is_mobile) {
  if (is_mobile) {
    return {.rule = "avg.mobiel-nummer",
            .message = "hier staat een mobiel nummer: gegevens van personen horen hier niet",
            .hints = {"haal het nummer weg, en noem de functie en de organisatie"}};
  }
  return {.severity = source::Severity::Advice,
          .rule = "avg.telefoonnummer",
          .message = "hier staat een telefoonnummer",
          .hints = {"haal het weg als het van een persoon is"}};
}

}  // namespace

Traces find_phone_numbers(std::string_view text) {
  Traces traces;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_number(text, at)) continue;
    const auto number = read_number(text, at);
    if (!is_telephone(text, number)) continue;
    traces.push_back({at, number.end, problem_for(number.digits[1] == '6')});
    at = number.end - 1;
  }
  return traces;
}

}  // namespace model::rules::privacy
