#pragma once

#include <optional>
#include <string>

#include "document/document.h"
#include "markdown/cmark_tree.h"
#include "markdown/context.h"

namespace markdown {

/// Reads a fenced block whose first word names a kind of diagram (or nearly does, which is reported): its
/// lines are YAML. Nothing for any other block of code.
std::optional<document::Diagram> read_diagram(cmark_node* node, const std::string& info, Context& context);

}  // namespace markdown
