#pragma once

#include "document/document.h"
#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules::chapter {

/// Whether the headings of a page get numbers.
enum class HeadingNumbers { No, Yes };

/// Headings that are all in capitals or bold, or that hold a number beside the one that they get; and lines
/// in bold that stand in for a heading.
source::Diagnostics find_heading_words(document::Document& document, HeadingNumbers numbers);

/// The same number in the `titel` of a page.
source::Diagnostics find_numbered_title(const yaml::Value& front, HeadingNumbers numbers);

}  // namespace model::rules::chapter
