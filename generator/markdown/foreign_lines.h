#pragma once

#include <optional>
#include <string_view>

#include "markdown/line_slips.h"

namespace markdown {

/// How to write what was drawn with `+---+`, or with groups of dashes.
inline constexpr std::string_view write_table =
    "zet `|` tussen de kolommen, en onder de eerste rij een regel als `|---|---|`";

/// What is wrong with a line that another program would understand, and that here stays as it was typed: a
/// table of contents, `!!! note`, `== Kop ==`, a comment behind `//`.
std::optional<LineSlip> foreign_line(const LineStart& line, const ParagraphLines& all);

}  // namespace markdown
