#pragma once

#include <optional>

#include "source/result.h"
#include "source/source_map.h"
#include "source/span.h"
#include "yaml/outline.h"
#include "yaml/value.h"

namespace yaml {

/// Reads the YAML of one document within `part` of `file`: a whole file, or the lines between the `---` of
/// front matter. Positions are those of the file. An empty part is a null value. Every problem that can be
/// named without guessing is reported, warnings only when there is an error; limits: source/limits.h.
source::Result<Value> parse(const source::SourceFile& file, source::Span part);

/// The same around the faults that spoil a single value each, such as an apostrophe: the value of such a
/// field is `unread`, and so is a text that holds what nobody sees (unseen.h). Without a value there is
/// another error. An outline of such files helps to see what a line was meant to be.
source::Checked<std::optional<Value>> parse_around_faults(const source::SourceFile& file, source::Span part,
                                                          const Outline* outline = nullptr);

inline source::Result<Value> parse(const source::SourceFile& file) {
  return parse(file, file.span());
}

}  // namespace yaml
