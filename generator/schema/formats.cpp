#include "schema/formats.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>

#include "schema/pattern.h"
#include "source/ascii.h"
#include "source/dutch_date.h"

namespace schema {
namespace {

using source::is_digit;

constexpr std::array<std::pair<std::string_view, Format>, 8> names = {
    {{"date", Format::Date},
     {"time", Format::Time},
     {"date-time", Format::DateTime},
     {"maand-of-datum", Format::MonthOrDate},
     {"email", Format::Email},
     {"uri", Format::Uri},
     {"uuid", Format::Uuid},
     {"regex", Format::Regex}}};

bool is_letter(char c) {
  return source::is_small_letter(c) || source::is_capital(c);
}

bool is_hexadecimal(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Two digits at `at`, or -1.
int two_digits(std::string_view text, std::size_t at) {
  if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return -1;
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

bool is_date(std::string_view text) {
  const auto date = source::read_date(text);
  return date && date->day > 0 && source::exists(*date);
}

bool is_month_or_date(std::string_view text) {
  return source::read_month_or_date(text).has_value();
}

constexpr int minutes_a_day = 24 * 60;

// The offset of a time in minutes (RFC 3339 §5.6), or a whole day when it is none.
int offset_minutes(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return minutes_a_day;
  const int hours = two_digits(text, 1);
  const int minutes = two_digits(text, 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return minutes_a_day;
  return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

bool is_time(std::string_view text) {
  if (text.size() < 9 || text[2] != ':' || text[5] != ':') return false;
  const int hours = two_digits(text, 0);
  const int minutes = two_digits(text, 3);
  const int seconds = two_digits(text, 6);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) return false;
  text.remove_prefix(8);
  if (text.front() == '.') {
    const auto end = std::find_if_not(text.begin() + 1, text.end(), is_digit);
    if (end == text.begin() + 1) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
  }
  const int offset = offset_minutes(text);
  if (offset == minutes_a_day) return false;
  // A leap second comes in the last minute of a day in UTC.
  const int utc = ((hours * 60 + minutes - offset) % minutes_a_day + minutes_a_day) % minutes_a_day;
  return seconds < 60 || utc == minutes_a_day - 1;
}

bool is_date_time(std::string_view text) {
  return text.size() > 11 && (text[10] == 'T' || text[10] == 't') && is_date(text.substr(0, 10)) &&
         is_time(text.substr(11));
}

bool is_atom_character(char c) {
  constexpr std::string_view others = "!#$%&'*+/=?^_`{|}~-";  // RFC 5322 §3.2.3
  return is_letter(c) || is_digit(c) || others.find(c) != std::string_view::npos;
}

bool is_host_character(char c) {
  return is_letter(c) || is_digit(c) || c == '-';
}

// Parts joined by dots, none of them empty.
template <typename IsCharacter>
bool is_dotted(std::string_view text, IsCharacter is_character) {
  char before = '.';
  for (const char c : text) {
    if (c == '.' ? before == '.' : !is_character(c)) return false;
    before = c;
  }
  return before != '.';
}

bool is_email(std::string_view text) {
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos) return false;
  const std::string_view host = text.substr(at + 1);
  if (!is_dotted(text.substr(0, at), is_atom_character) || !is_dotted(host, is_host_character)) return false;
  return host.find('.') != std::string_view::npos && host.front() != '-' && host.back() != '-';
}

// RFC 3986 in outline: a scheme, a colon, and no character that a URI has to escape.
bool is_uri(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(text.front())) return false;
  const bool scheme =
      std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                  [](char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; });
  constexpr std::string_view escaped = " <>\"{}|\\^`";
  return scheme && std::all_of(text.begin(), text.end(), [&](char c) {
           return c > ' ' && c < '\x7f' && escaped.find(c) == std::string_view::npos;
         });
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !is_hexadecimal(text[i])) return false;
  }
  return true;
}

}  // namespace

Format format_of(std::string_view name) {
  for (const auto& [known, format] : names) {
    if (known == name) return format;
  }
  return Format::None;
}

bool has_format(Format format, std::string_view text) {
  switch (format) {
    case Format::None:
      return true;
    case Format::Date:
      return is_date(text);
    case Format::Time:
      return is_time(text);
    case Format::DateTime:
      return is_date_time(text);
    case Format::MonthOrDate:
      return is_month_or_date(text);
    case Format::Email:
      return is_email(text);
    case Format::Uri:
      return is_uri(text);
    case Format::Uuid:
      return is_uuid(text);
    case Format::Regex:
      return std::holds_alternative<Pattern>(Pattern::compile(std::string(text)));
  }
  return true;
}

}  // namespace schema
