#pragma once

#include <optional>
#include <string_view>

#include "source/diagnostic.h"

namespace source {

/// What stands in `file` when its bytes, or its first ones, show that it is no text but something that was
/// given the name of one: a document, a picture, an archive.
std::optional<Diagnostic> not_a_text(std::string_view bytes, Span file);

}  // namespace source
