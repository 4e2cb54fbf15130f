#include "markdown/cmark_tree.h"

#include "markdown/block_extension.h"

namespace markdown {
namespace {

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using Parser = std::unique_ptr<cmark_parser, FreeParser>;

// cmark keeps its list of extensions for the whole process: it is filled once, before the first text.
void register_extensions() {
  static const bool registered = [] {
    cmark_gfm_core_extensions_ensure_registered();
    return true;
  }();
  static_cast<void>(registered);
}

void attach_extensions(cmark_parser* parser) {
  register_extensions();
  // Ours come first: after text of a paragraph `table` answers for every later extension.
  cmark_parser_attach_syntax_extension(parser, block_extension());
  for (const char* name : {"table", "tasklist"}) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  }
}

}  // namespace

Tree parse_tree(const std::string& text, Dialect dialect) {
  const Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  if (dialect != Dialect::CommonMark) attach_extensions(parser.get());
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return Tree(cmark_parser_finish(parser.get()));
}

cmark_node* find_deeper_than(cmark_node* tree, std::size_t depth) {
  std::size_t level = 0;
  cmark_node* node = tree;
  while (node) {
    if (level > depth) return node;
    if (cmark_node* child = cmark_node_first_child(node)) {
      node = child;
      ++level;
      continue;
    }
    while (node != tree && !cmark_node_next(node)) {
      node = cmark_node_parent(node);
      --level;
    }
    node = node == tree ? nullptr : cmark_node_next(node);
  }
  return nullptr;
}

std::string decode_entity(std::string_view entity) {
  cmark_strbuf buffer;
  cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(entity.data());
  houdini_unescape_html_f(&buffer, bytes, static_cast<bufsize_t>(entity.size()));
  std::string result(reinterpret_cast<const char*>(buffer.ptr), static_cast<std::size_t>(buffer.size));
  cmark_strbuf_free(&buffer);
  return result == entity ? std::string() : result;
}

std::string literal_of(cmark_node* node) {
  return text_or_empty(cmark_node_get_literal(node));
}

std::string text_or_empty(const char* text) {
  return text ? text : "";
}

bool is_type(cmark_node* node, std::string_view type) {
  return cmark_node_get_type_string(node) == type;
}

}  // namespace markdown
