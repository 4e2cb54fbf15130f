#pragma once

#include <map>
#include <string>
#include <vector>

#include "source/source_map.h"
#include "template/mustache.h"
#include "template/tag_tree.h"

namespace templates {

/// A template or partial; its text nodes are spans of its file.
struct Body {
  const source::SourceFile* file = nullptr;
  std::vector<Node> nodes = {};
};

struct Program {
  Body page = {};
  std::map<std::string, Body> partials = {};
  Options options = {};
};

}  // namespace templates
