#pragma once

#include <variant>
#include <vector>

#include "source/result.h"
#include "template/tag_tree.h"

namespace templates {

using Piece = std::variant<TextNode, Tag>;

/// Texts and tags in the order of the file; comments and changes of delimiters are left out.
source::Checked<std::vector<Piece>> scan(const source::SourceFile& file);

}  // namespace templates
