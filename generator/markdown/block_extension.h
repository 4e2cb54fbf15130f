#pragma once

#include <string>

#include "markdown/cmark_tree.h"

namespace markdown {

enum class OwnBlock { Container, Footnote, Abbreviation };

/// A block that our dialect adds to cmark's.
struct OwnBlockInfo {
  OwnBlock kind = OwnBlock::Container;
  std::string label = {};         // `tip` of `:::tip`, `1` of `[^1]:`, `RtI` of `*[RtI]: …`
  std::string rest = {};          // what follows the label on that line
  int rest_offset = 0;            // in bytes from the begin of the line
  int fence = 0;                  // how many colons open it
  bool closed = false;            // a closing line was found
  bool stray = false;             // a closing line that closes nothing
  std::string closing_word = {};  // `einde` of `:::einde`, with which the closing line goes on
};

/// The extension that reads `:::` containers, `[^x]:` footnotes and `*[x]:` abbreviations.
cmark_syntax_extension* block_extension();

/// Null for a block of cmark's own.
const OwnBlockInfo* own_block(cmark_node* node);

}  // namespace markdown
