#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"

namespace yaml {

/// "1 spatie", "2 spaties".
std::string spaces(std::size_t count);

/// What to do so that a line that begins in one column begins in another.
std::string move_hint(std::size_t from, std::size_t to);

/// A field that should stand right below `neighbour`.
source::Diagnostic bad_indentation(std::string_view text, source::Span part, const Line& line,
                                   const std::optional<Line>& neighbour);

/// An item whose dash should stand in `column`.
source::Diagnostic moved_item(std::string_view text, source::Span part, const Line& line, std::size_t column);

/// A line that should begin in `column`: its dash, or else its first word.
source::Diagnostic moved_line(std::string_view text, source::Span part, const Line& line, std::size_t column);

/// A line of text that should stand `count` further, with those above it.
source::Diagnostic text_left_behind(source::Span part, const Line& line, std::size_t count);

}  // namespace yaml
