#pragma once

#include <cstddef>

#include "document/document.h"
#include "source/mapped_text.h"
#include "source/result.h"

namespace markdown {

/// What a text may hold.
enum class Dialect {
  CommonMark,  // CommonMark 0.29 and nothing else, for the official examples
  Page,        // all of our dialect: a chapter, or a document template
  Fragment     // the text of one field (`x-tekst: markdown`): paragraphs, lists, emphasis, allowed links
};

struct Options {
  Dialect dialect = Dialect::Page;
  std::size_t slots = 0;  // how many placeholders the text may hold, numbered from 0
};

/// Reads a Markdown text. Everything that the dialect does not allow is a diagnostic at its place; the
/// document then holds what could be read, so that later checks can still run.
source::Checked<document::Document> parse(const source::MappedText& text, const Options& options);

}  // namespace markdown
