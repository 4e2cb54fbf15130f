#pragma once

#include "document/document.h"
#include "source/diagnostic.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model::rules {

/// Characters that the fonts of print lack, such as emoji and Arabic: in a PDF nobody could read them. One
/// problem for each text, at the first of them.
source::Diagnostics find_missing_characters(const yaml::Value& record, const source::SourceMap& sources);
source::Diagnostics find_missing_characters(document::Document& document, const source::SourceMap& sources);

/// Of a template, which is shown as it stands.
source::Diagnostics find_missing_characters(const source::SourceFile& file);

}  // namespace model::rules
