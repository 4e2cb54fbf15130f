#pragma once

#include <string_view>

namespace schema {

/// The values of `format` that are checked; every other one is a remark (JSON Schema validation §7.2.3).
enum class Format {
  None,
  Date,
  Time,
  DateTime,
  MonthOrDate,  // ours, `maand-of-datum`: 2026-11 or 2026-11-03
  Email,
  Uri,
  Uuid,
  Regex
};

/// Format::None for a name that is not checked.
Format format_of(std::string_view name);

bool has_format(Format format, std::string_view text);

}  // namespace schema
