#pragma once

#include <string>
#include <string_view>

namespace markdown {

/// Our name for a block as other dialects call it, or as people do: `let-op` for `warning`; else empty.
std::string own_block_for(std::string_view usual);

/// ":::tip, then the text, …" as a hint that shows how to write a block.
std::string how_to_write(const std::string& block);

}  // namespace markdown
