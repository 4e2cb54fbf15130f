#pragma once

#include <optional>

#include "source/result.h"
#include "source/source_map.h"

namespace model {

/// The two halves of a chapter.
struct ChapterText {
  std::optional<source::Span> front;  // the YAML between the two lines `---`; none where it was not found
  source::Span body;                  // empty where nobody can say where it begins
};

/// Finds them. Lines that were meant as `---` count as such, with a problem.
source::Checked<ChapterText> split_front_matter(const source::SourceFile& file);

}  // namespace model
