#include "model/rules/plan/dates.h"

#include <algorithm>
#include <array>

namespace model::rules::plan {
namespace {

constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};

bool is_date(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00";
  if (text.size() != 10 && text.size() != 7) return false;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const bool digit = text[index] >= '0' && text[index] <= '9';
    if (shape[index] == '-' ? text[index] != '-' : !digit) return false;
  }
  return true;
}

std::size_t number_at(std::string_view date, std::size_t at) {
  return static_cast<std::size_t>((date[at] - '0') * 10 + (date[at + 1] - '0'));
}

}  // namespace

std::string date_of(const yaml::Value& value) {
  const auto* text = value.text();
  return text != nullptr && is_date(*text) ? *text : std::string();
}

std::string date_in(const yaml::Value& object, std::string_view key) {
  const auto* value = object.find(key);
  return value == nullptr ? std::string() : date_of(*value);
}

bool is_before(std::string_view a, std::string_view b) {
  const auto length = std::min(a.size(), b.size());
  return a.substr(0, length) < b.substr(0, length);
}

std::string in_words(std::string_view date) {
  const auto month = number_at(date, 5);
  if (month < 1 || month > months.size()) return std::string(date);
  const auto words = std::string(months[month - 1]) + " " + std::string(date.substr(0, 4));
  return date.size() == 7 ? words : std::to_string(number_at(date, 8)) + " " + words;
}

}  // namespace model::rules::plan
