#include "cli/today.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>

namespace cli {
namespace {

std::optional<std::time_t> given_time() {
  const char* given = std::getenv("SOURCE_DATE_EPOCH");
  if (given == nullptr) return std::nullopt;
  const std::string_view digits = given;
  std::time_t seconds = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
  const bool is_whole = problem == std::errc() && end == digits.data() + digits.size();
  return is_whole ? std::optional(seconds) : std::nullopt;
}

}  // namespace

std::string today() {
  const auto given = given_time();
  const std::time_t now = given ? *given : std::time(nullptr);
  std::tm day = {};
  if ((given ? ::gmtime_r(&now, &day) : ::localtime_r(&now, &day)) == nullptr) return {};
  std::array<char, sizeof "2026-11-03"> text = {};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &day)};
}

}  // namespace cli
