#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "layout/pages.h"

namespace layout {

/// What stands there.
enum class MarkKind { Heading, Figure, Table };

/// A place in the text that a link, a bookmark or the contents list leads to. Known by its index.
struct Mark {
  MarkKind kind = MarkKind::Heading;
  std::string destination;               // empty: nothing links to it
  std::string title;                     // of a bookmark; empty: none
  bool listed = true;                    // in the contents list, if it has a title
  int level = 0;                         // of a bookmark, from 1
  std::optional<std::size_t> note = {};  // that is called here, by its index among those of the chapter
  PagePlace place = {};                  // filled in when the pages are made
};

using Marks = std::vector<Mark>;

}  // namespace layout
