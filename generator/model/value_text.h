#pragma once

#include "source/mapped_text.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model {

/// The text of a value, each piece with its place in the file: lines of a block without their indentation,
/// folded lines joined, escapes decoded. From where the file no longer corresponds, the place is that of the
/// whole value.
source::MappedText text_of_value(const std::string& text, source::Span span, const source::SourceFile& file);

}  // namespace model
