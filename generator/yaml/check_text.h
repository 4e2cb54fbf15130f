#pragma once

#include <cstddef>

#include "source/diagnostic.h"
#include "source/source_map.h"
#include "source/span.h"

namespace yaml {

struct TextLimits {
  std::size_t bytes = 0;
  std::size_t line_bytes = 0;  // 0: any
  bool strict = false;         // no invisible characters, no tab or hard space in the indentation
};

/// What keeps `part` of `file` from a parser: too large, no UTF-8, control characters. Of each kind the
/// first, with the number of the others.
source::Diagnostics check_text(const source::SourceFile& file, source::Span part, const TextLimits& limits);

/// `part` without a byte order mark at the start of the file.
source::Span without_byte_order_mark(const source::SourceFile& file, source::Span part);

}  // namespace yaml
