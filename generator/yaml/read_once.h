#pragma once

#include <string_view>
#include <vector>

#include "source/span.h"
#include "yaml/tree_builder.h"

namespace yaml {

/// Reads `part` of `text` up to its first fault in the structure. The values at `unread` mean nothing.
TreeBuilder read_once(std::string_view text, source::Span part, const std::vector<source::Span>& unread);

}  // namespace yaml
