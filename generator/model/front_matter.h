#pragma once

#include "source/result.h"
#include "source/source_map.h"

namespace model {

/// The two halves of a chapter.
struct ChapterText {
  source::Span front;  // the YAML between the two lines `---`
  source::Span body;
};

/// Finds them, or says why there are none.
source::Result<ChapterText> split_front_matter(const source::SourceFile& file);

}  // namespace model
