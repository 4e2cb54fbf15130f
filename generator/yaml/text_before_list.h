#pragma once

#include <optional>
#include <string_view>

#include "source/diagnostic.h"
#include "source/span.h"
#include "yaml/line.h"

namespace yaml {

/// `wie: de mentor` with a list on the lines below it. `item` is the first line of that list; nothing when
/// its dash more likely belongs to a list that began earlier.
std::optional<source::Diagnostic> text_before_list(std::string_view text, source::Span part,
                                                   const Line& item);

/// `activiteiten: Inloopspreekuur` with a block of fields on the lines below it, of which `line` is the
/// first.
std::optional<source::Diagnostic> text_before_fields(std::string_view text, source::Span part,
                                                     const Line& line);

}  // namespace yaml
