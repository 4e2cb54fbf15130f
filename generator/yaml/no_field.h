#pragma once

#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"

namespace yaml {

/// A piece such as `titel:plan` or `-doel` that has no `: ` behind a name; `in_brackets` between `{` and `}`.
source::Diagnostic no_field(std::string_view text, source::Span piece, bool in_brackets);

/// Whether `words` are those of a sentence, not a name with its value.
bool reads_as_text(std::string_view words);

/// `- doel Ouders weten wie ze kunnen bellen`: whether a line begins with the name of a field and a sentence.
bool lacks_colon_after_name(std::string_view text, const Line& line);

}  // namespace yaml
