#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"

namespace yaml {

/// Where the library gave up, and how far we had come.
struct Failure {
  std::string_view message = {};            // the library's own, in English
  std::size_t offset = 0;                   // in the text
  std::size_t cursor = 0;                   // behind the last key or value that came through
  std::optional<std::size_t> bracket = {};  // the innermost `[` or `{` that is still open
};

/// What a teacher most likely meant: a diagnostic at the cause, which often stands before the place where the
/// library noticed it. `text` runs from the start of the file to the end of the part.
source::Diagnostic explain(std::string_view text, source::Span part, Failure failure);

/// A text that opens with the quote at `begin` and does not close it on its line.
source::Diagnostic unclosed_quote(std::string_view text, source::Span part, std::size_t begin,
                                  bool in_brackets);

/// A text that begins with a sign that means something to YAML (`*`, `&`, `!`, `@`), up to the line's end.
source::Diagnostic special_start(std::string_view text, source::Span part, std::size_t begin);

/// `? naam`, the long way to write a field.
source::Diagnostic question_mark(source::Span place);

}  // namespace yaml
