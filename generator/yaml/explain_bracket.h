#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// What is wrong between `[` or `{` at `bracket` and the end of its line; nothing when that looks right.
std::optional<source::Diagnostic> explain_bracket(std::string_view text, source::Span part,
                                                  std::size_t bracket);

/// The way to write `words` between brackets so that they are a text.
std::string quote_hint_in_brackets(std::string_view words);

}  // namespace yaml
