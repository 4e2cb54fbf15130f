#pragma once

#include <vector>

#include "model/content_index.h"
#include "model/diagrams.h"
#include "model/kinds.h"
#include "model/term_index.h"

namespace model {

/// What pass 2 needs of pass 1 besides the site.
struct Groundwork {
  Kinds kinds;
  ContentIndex index;
  TermIndex terms{std::vector<Term>()};
  DrawingTools drawing;
};

}  // namespace model
