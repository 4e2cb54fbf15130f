#pragma once

#include <vector>

#include "document/document.h"
#include "model/site.h"

namespace model {

/// What can be linked to in a document, in reading order. Ids and numbers must have been given.
std::vector<Anchor> anchors_of(document::Document& document);

}  // namespace model
