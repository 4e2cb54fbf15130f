#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "source/ascii.h"
#include "source/span.h"

namespace yaml {

constexpr std::size_t nowhere = std::string_view::npos;

/// A line without its indentation and the dashes before its first word.
struct Line {
  std::size_t begin = 0;    // of the line
  std::size_t content = 0;  // of its first word
  std::size_t end = 0;
  std::string_view words = {};

  std::size_t column() const { return content - begin; }
};

using source::trim;

/// The line that holds `offset`.
Line line_at(std::string_view text, std::size_t offset);

/// The last line before this one that has words and is no comment.
std::optional<Line> line_before(std::string_view text, Line line, std::size_t part_begin);

/// The next line that has words, which may be a comment.
std::optional<Line> line_below(std::string_view text, const Line& line);

/// Where a line's `: ` stands, counted in its words; npos when it has none.
std::size_t colon_of(std::string_view words);

/// Whether `c` may stand in the name of a field.
bool is_name_character(char c);

/// Whether the line begins with the name of a field and a colon.
bool has_name(const Line& line);

/// What stands before a line's colon; empty when it has none.
std::string_view name_of(const Line& line);

/// What stands behind its colon; all words when it has none.
std::string_view value_of(const Line& line);

/// Where the indentation of a line ends: at its first word or its first dash.
std::size_t indentation_end(std::string_view text, const Line& line);

/// The number of spaces that a line begins with.
std::size_t indentation(std::string_view text, const Line& line);

/// Whether a dash begins an item on this line.
bool is_item(std::string_view text, const Line& line);

/// The way to write `words` so that they are a text.
std::string quote_hint(std::string_view words);

/// "schrijf `words`", or the last resort for words that would not fit in a hint.
std::string write_hint(std::string_view words, std::string_view otherwise);

/// The span of [begin, end), kept within `part`.
source::Span place(source::Span part, std::size_t begin, std::size_t end);

}  // namespace yaml
