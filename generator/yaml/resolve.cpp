#include "yaml/resolve.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "source/ascii.h"

namespace yaml {
namespace {

using source::is_digit;

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string_view without_sign(std::string_view text) {
  return text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
}

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

std::optional<std::int64_t> whole_number(std::string_view digits, int base) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool is_decimal(std::string_view text) {
  const auto skip_digits = [](std::string_view& rest) {
    const auto count = std::min(rest.find_first_not_of("0123456789"), rest.size());
    rest.remove_prefix(count);
    return count;
  };
  std::string_view rest = without_sign(text);
  std::size_t digits = skip_digits(rest);
  if (rest.starts_with('.')) {
    rest.remove_prefix(1);
    digits += skip_digits(rest);
  }
  if (digits == 0) return false;
  if (rest.empty()) return true;
  return (rest[0] == 'e' || rest[0] == 'E') && all_digits(without_sign(rest.substr(1)));
}

double decimal(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc::result_out_of_range) return value;
  if (text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos) return 0;
  return text.starts_with('-') ? -std::numeric_limits<double>::infinity()
                               : std::numeric_limits<double>::infinity();
}

// 0o17 and 0x1F
std::optional<Value::Data> in_other_base(const std::string& raw) {
  if (raw.size() < 3 || raw[0] != '0' || (raw[1] != 'o' && raw[1] != 'x') || raw[2] == '-') {
    return std::nullopt;
  }
  const auto value = whole_number(std::string_view(raw).substr(2), raw[1] == 'o' ? 8 : 16);
  if (!value) return std::nullopt;
  return Integer{*value, raw};
}

std::optional<Value::Data> special_float(const std::string& raw) {
  if (is_any_of(raw, {".nan", ".NaN", ".NAN"})) return Float{std::numeric_limits<double>::quiet_NaN(), raw};
  if (!is_any_of(without_sign(raw), {".inf", ".Inf", ".INF"})) return std::nullopt;
  const double infinity = std::numeric_limits<double>::infinity();
  return Float{raw[0] == '-' ? -infinity : infinity, raw};
}

}  // namespace

Value::Data resolve(std::string raw) {
  if (is_any_of(raw, {"", "~", "null", "Null", "NULL"})) return Null{};
  if (is_any_of(raw, {"true", "True", "TRUE"})) return true;
  if (is_any_of(raw, {"false", "False", "FALSE"})) return false;
  const char first = without_sign(raw).empty() ? ' ' : without_sign(raw).front();
  if (!is_digit(first) && first != '.') return raw;
  if (auto value = in_other_base(raw)) return *std::move(value);
  if (auto value = special_float(raw)) return *std::move(value);
  if (all_digits(without_sign(raw))) {
    const auto digits = raw[0] == '+' ? std::string_view(raw).substr(1) : std::string_view(raw);
    if (const auto value = whole_number(digits, 10)) return Integer{*value, std::move(raw)};
  }
  if (is_decimal(raw)) {
    const double value = decimal(raw);
    return Float{value, std::move(raw)};
  }
  return raw;
}

}  // namespace yaml
