#pragma once

#include <string>
#include <vector>

#include "layout/proof.h"

namespace layout {

/// A document made at random from a seed, with every kind of block in every kind of block, some on small
/// paper, some in a book.
struct RandomDocument {
  Proof proof;
  std::vector<std::string> words;  // each occurs once; in reading order
};
/// What else may be in it.
struct RandomKinds {
  std::size_t notes = 40;
  /// No lines between parts of the text, no links to other sites, no endless words, no narrow columns and no
  /// empty cells: nothing that may be a reason to part what belongs together.
  bool plain = false;
};
RandomDocument random_document(unsigned seed, const RandomKinds& kinds = {});

/// How many of them a test tries: HANDREIKING_DOCUMENTS, or few enough for each day.
unsigned random_documents();

}  // namespace layout
