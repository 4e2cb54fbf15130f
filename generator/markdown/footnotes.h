#pragma once

#include <string_view>

#include "document/document.h"
#include "markdown/block_extension.h"
#include "markdown/context.h"

namespace markdown {

/// Reports a label that no call can name.
void report_footnote_label(std::string_view label, source::Span span, Context& context);

/// A call of this note went wrong and was reported: the note is not without a call.
void expect_footnote(std::string_view label, Context& context);

/// Keeps the text of a footnote, and an abbreviation, until the document is complete.
void add_footnote(const OwnBlockInfo& info, document::Blocks children, source::Span span, Context& context);
void add_abbreviation(const OwnBlockInfo& info, source::Span span, Context& context);

/// Gives calls and footnotes their numbers, in the order of the first calls; leaves out notes that are
/// never called.
void number_footnotes(Context& context);

}  // namespace markdown
