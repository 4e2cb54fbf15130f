#pragma once

#include <string_view>
#include <vector>

#include "source/span.h"
#include "yaml/tree_builder.h"

namespace yaml {

/// Reads `part` of `text` up to its first fault in the structure. The values at `unread` mean nothing; with
/// an outline, fields that stand elsewhere are counted.
TreeBuilder read_once(std::string_view text, source::Span part, const std::vector<source::Span>& unread,
                      const Outline* outline = nullptr);

}  // namespace yaml
