#pragma once

#include <functional>

#include "document/document.h"

namespace markdown {

/// Calls `visit` for every inline of the blocks in reading order, an inline before the ones within it.
void for_each_inline(document::Blocks& blocks, const std::function<void(document::Inline&)>& visit);

/// Calls `visit` for every block in reading order, a block before the ones within it.
void for_each_block(document::Blocks& blocks, const std::function<void(document::Block&)>& visit);

/// Calls `visit` for the place of every block, inline, row, cell and item.
void for_each_span(document::Document& document, const std::function<void(source::Span&)>& visit);

}  // namespace markdown
