#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/node.h>

#include "markdown/parse.h"

/// The one header of this layer that knows cmark-gfm; it stays within the layer's sources.
namespace markdown {

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

/// cmark's tree of a text: plain CommonMark, or with tables, task lists and our own blocks. The extensions
/// strikethrough and autolink are never attached: they write to tables of the whole process while they
/// parse (two threads spoil each other's result), and autolink reads outside its buffer.
Tree parse_tree(const std::string& text, Dialect dialect);

/// The first node more than `depth` levels below the top, found without recursion; null for none.
cmark_node* find_deeper_than(cmark_node* tree, std::size_t depth);

/// What an entity such as `&eacute;` stands for; empty when it stands for nothing.
std::string decode_entity(std::string_view entity);

/// The literal of a leaf, or an empty text.
std::string literal_of(cmark_node* node);

/// `text`, or empty for a null pointer.
std::string text_or_empty(const char* text);

/// Is this node of a type that an extension added, such as "table_cell"?
bool is_type(cmark_node* node, std::string_view type);

}  // namespace markdown
