#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/findings.h"
#include "schema/messages.h"

namespace schema {

using Hint = std::optional<std::string>;

/// What a tip tells to type, in bytes: a longer line is not worth repeating.
inline constexpr std::size_t longest_suggestion = 40;

/// A tip of berichten.json.
std::string hint(std::string_view key, const Gaps& gaps = {});

/// A tip with something to type.
std::string suggest(std::string_view key, const std::string& suggestion);

/// For a text that has not the form which is asked: a date as people write it, an id with capitals, a web
/// address without https.
Hint hint_for_form(const Finding& finding);

/// What stands between commas, semicolons, signs such as ` + ` and ` en `.
std::vector<std::string> split_enumeration(std::string text);

/// Two fields for a first and a last date; `key` says where.
Hint suggest_period(std::string_view key, const std::string& text, const std::string& begin,
                    const std::string& end);

/// For days in words where a list of dates is asked.
Hint hint_for_dates(const std::string& text);

}  // namespace schema
