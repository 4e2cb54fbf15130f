#pragma once

#include <string_view>
#include <vector>

#include "markdown/context.h"

namespace markdown {

/// A line without the spaces and `>` before it.
std::string_view within_quotes(std::string_view line);

/// Is this the `|---|---|` below the head of a table?
bool is_table_rule(std::string_view line);

/// The cells of a row as they stand in the text. cmark fills up a short row and drops what is too much, and
/// its places of cells are wrong behind `\|`, so they are read here once more.
std::vector<source::Span> cells_of(std::string_view text, source::Span row);

/// The line of the head. cmark lets a table begin at the paragraph above it, if no empty line parts them.
int head_line_of(int first_line, int last_line, const Lines& lines);

}  // namespace markdown
