#pragma once

#include <functional>

#include "document/document.h"

namespace model {

/// What to do with each node. Either may be left out.
struct Visitor {
  std::function<void(document::Block&)> block = {};
  std::function<void(document::Inline&)> inlines = {};
};

/// Visits every node in reading order, outer before inner; footnotes come last.
void walk(document::Document& document, const Visitor& visitor);
void walk(document::Blocks& blocks, const Visitor& visitor);
void walk(document::Inlines& inlines, const Visitor& visitor);

/// The lists of inlines that stand directly in a block: its words, its caption.
void for_each_inlines(document::Block& block, const std::function<void(document::Inlines&)>& visit);

/// The lists of blocks that stand directly in a block: a quote's, every item's, every cell's.
void for_each_blocks(document::Block& block, const std::function<void(document::Blocks&)>& visit);

}  // namespace model
