#pragma once

#include <vector>

#include "document/document.h"
#include "model/slot_content.h"

namespace model {

/// Puts the content of every slot in its place. Prose of several blocks in a line of text splits that line;
/// where only words can stand (a heading, a caption, an attribute) it gives its words.
void fill_slots(document::Document& document, const std::vector<SlotContent>& contents);

}  // namespace model
