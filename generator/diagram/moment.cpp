#include "diagram/moment.h"

#include <array>
#include <string_view>

namespace diagram {
namespace {

constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};

bool fits(std::string_view text, std::string_view form) {
  if (text.size() != form.size()) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool digit = text[at] >= '0' && text[at] <= '9';
    if (form[at] == '0' ? !digit : text[at] != form[at]) return false;
  }
  return true;
}

int number_at(const std::string& text, std::size_t at) {
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

}  // namespace

bool is_moment(const std::string& text) {
  if (!fits(text, "0000-00") && !fits(text, "0000-00-00")) return false;
  const int month = number_at(text, 5);
  return month >= 1 && month <= 12;
}

std::string moment_text(const std::string& text) {
  if (!is_moment(text)) return text;
  const auto month = std::string(months[static_cast<std::size_t>(number_at(text, 5) - 1)]);
  const std::string words = month + " " + text.substr(0, 4);
  return text.size() == 7 ? words : std::to_string(number_at(text, 8)) + " " + words;
}

}  // namespace diagram
