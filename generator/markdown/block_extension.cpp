#include "markdown/block_extension.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string_view>

#include "source/ascii.h"
#include "source/limits.h"

// cmark asks an extension two things of each line: does it open a block of yours, and does it continue the
// block of yours that is open. What is kept between lines stands in the node, so nothing is shared.
// Footnotes are ours and not cmark's, which drops a note without a call, leaves a call within a note
// unnumbered and takes a label apart at every `_`.
namespace markdown {
namespace {

struct Extension {
  cmark_syntax_extension* extension = nullptr;
  cmark_node_type node_type = CMARK_NODE_NONE;
};
const Extension& extension_of_process();

OwnBlockInfo* info_of(cmark_node* node) {
  return static_cast<OwnBlockInfo*>(cmark_node_get_user_data(node));
}

std::string_view line_of(unsigned char* input, int length) {
  std::string_view line(reinterpret_cast<const char*>(input), static_cast<std::size_t>(length));
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

bool is_space(char c) {
  return c == ' ' || c == '\t';
}

std::size_t skip_spaces(std::string_view line, std::size_t at) {
  while (at < line.size() && is_space(line[at])) ++at;
  return at;
}

std::size_t colons_at(std::string_view line, std::size_t at) {
  std::size_t count = 0;
  while (at + count < line.size() && line[at + count] == ':') ++count;
  return count >= 3 ? count : 0;
}

// What other dialects and people write behind the colons that close a block.
bool is_closing_word(std::string_view words) {
  constexpr std::array<std::string_view, 6> known = {"einde", "eind", "end", "slot", "sluit", "stop"};
  const auto small = source::lower(words);
  return words.starts_with('/') || std::find(known.begin(), known.end(), small) != known.end();
}

std::string_view behind_colons(std::string_view line, std::size_t at) {
  return source::trim(line.substr(at + colons_at(line, at)));
}

// How many colons a closing line has; 0 for any other line.
std::size_t closing_fence(std::string_view line, std::size_t at) {
  const std::size_t count = colons_at(line, at);
  if (count == 0) return 0;
  const auto rest = behind_colons(line, at);
  return rest.empty() || is_closing_word(rest) ? count : 0;
}

void swallow_line(cmark_parser* parser, unsigned char* input, std::string_view line) {
  const int rest = static_cast<int>(line.size()) - cmark_parser_get_offset(parser);
  if (rest > 0) cmark_parser_advance_offset(parser, reinterpret_cast<const char*>(input), rest, 0);
}

// Is there, within `container`, an open block that this closing line belongs to?
bool is_for_inner_block(cmark_node* container, std::size_t fence) {
  for (cmark_node* node = container->last_child; node && (node->flags & CMARK_NODE__OPEN);
       node = node->last_child) {
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK) return true;
    const OwnBlockInfo* inner = own_block(node);
    const bool container_open = inner && inner->kind == OwnBlock::Container && !inner->closed;
    if (container_open && fence >= static_cast<std::size_t>(inner->fence)) return true;
  }
  return false;
}

int continue_container(cmark_parser* parser, unsigned char* input, std::string_view line, cmark_node* node) {
  OwnBlockInfo& info = *info_of(node);
  if (info.closed) return 0;
  if (cmark_parser_get_indent(parser) >= 4) return 1;
  const auto begin = static_cast<std::size_t>(cmark_parser_get_first_nonspace(parser));
  const std::size_t fence = closing_fence(line, begin);
  if (fence < static_cast<std::size_t>(info.fence) || is_for_inner_block(node, fence)) return 1;
  // The line must be taken here, and the block ends at the next one: answering "no" would make a
  // paragraph of the closing line.
  info.closed = true;
  info.closing_word = behind_colons(line, begin);
  swallow_line(parser, input, line);
  return 1;
}

int continue_footnote(cmark_parser* parser, unsigned char* input) {
  if (cmark_parser_get_indent(parser) >= 4) {
    cmark_parser_advance_offset(parser, reinterpret_cast<const char*>(input), 4, 1);
    return 1;
  }
  return cmark_parser_is_blank(parser);
}

int continue_block(cmark_syntax_extension*, cmark_parser* parser, unsigned char* input, int length,
                   cmark_node* node) {
  const OwnBlockInfo* info = own_block(node);
  if (!info) return 0;
  switch (info->kind) {
    case OwnBlock::Container:
      return continue_container(parser, input, line_of(input, length), node);
    case OwnBlock::Footnote:
      return continue_footnote(parser, input);
    case OwnBlock::Abbreviation:
      return 0;
  }
  return 0;
}

cmark_node* add_block(cmark_parser* parser, cmark_node* parent, OwnBlockInfo info) {
  const Extension& own = extension_of_process();
  const int column = cmark_parser_get_first_nonspace(parser) + 1;
  cmark_node* node = cmark_parser_add_child(parser, parent, own.node_type, column);
  cmark_node_set_syntax_extension(node, own.extension);
  cmark_node_set_user_data(node, new OwnBlockInfo(std::move(info)));
  cmark_node_set_user_data_free_func(
      node, [](cmark_mem*, void* pointer) { delete static_cast<OwnBlockInfo*>(pointer); });
  return node;
}

// The search for the block that a closing line belongs to costs as much as the nesting is deep; what lies
// too deep is reported with the whole tree (parse.cpp) and need hold nothing.
bool is_too_deep(cmark_node* parent) {
  std::size_t depth = 0;
  for (cmark_node* node = parent; node; node = cmark_node_parent(node)) ++depth;
  return depth > source::limits::markdown_depth;
}

cmark_node* open_container(cmark_parser* parser, cmark_node* parent, unsigned char* input,
                           std::string_view line, std::size_t begin) {
  const std::size_t fence = colons_at(line, begin);
  if (!fence) return nullptr;
  OwnBlockInfo info{OwnBlock::Container};
  info.fence = static_cast<int>(fence);
  info.stray = closing_fence(line, begin) > 0;
  info.closed = info.stray || is_too_deep(parent);
  const std::size_t label = skip_spaces(line, begin + fence);
  std::size_t end = label;
  while (end < line.size() && !is_space(line[end]) && line[end] != '{') ++end;
  info.label = line.substr(label, end - label);
  info.rest = line.substr(end);
  info.rest_offset = static_cast<int>(end);
  cmark_node* node = add_block(parser, parent, std::move(info));
  swallow_line(parser, input, line);
  return node;
}

// The end of `[label` behind `opening`, or npos.
std::size_t end_of_label(std::string_view line, std::size_t begin, std::string_view opening) {
  if (line.substr(begin, opening.size()) != opening) return std::string_view::npos;
  const std::size_t end = line.find(']', begin + opening.size());
  const bool defines = end != std::string_view::npos && line.substr(end, 2) == "]:";
  return defines && end > begin + opening.size() ? end : std::string_view::npos;
}

cmark_node* open_footnote(cmark_parser* parser, cmark_node* parent, unsigned char* input,
                          std::string_view line, std::size_t begin) {
  const std::size_t end = end_of_label(line, begin, "[^");
  if (end == std::string_view::npos) return nullptr;
  OwnBlockInfo info{OwnBlock::Footnote};
  info.label = line.substr(begin + 2, end - begin - 2);
  cmark_node* node = add_block(parser, parent, std::move(info));
  const int taken = static_cast<int>(end) + 2 - cmark_parser_get_offset(parser);
  cmark_parser_advance_offset(parser, reinterpret_cast<const char*>(input), taken, 0);
  return node;
}

cmark_node* open_abbreviation(cmark_parser* parser, cmark_node* parent, unsigned char* input,
                              std::string_view line, std::size_t begin) {
  const std::size_t end = end_of_label(line, begin, "*[");
  if (end == std::string_view::npos) return nullptr;
  OwnBlockInfo info{OwnBlock::Abbreviation};
  info.label = line.substr(begin + 2, end - begin - 2);
  const std::size_t rest = skip_spaces(line, end + 2);
  info.rest = line.substr(rest);
  info.rest_offset = static_cast<int>(rest);
  cmark_node* node = add_block(parser, parent, std::move(info));
  swallow_line(parser, input, line);
  return node;
}

cmark_node* open_block(cmark_syntax_extension*, int indented, cmark_parser* parser, cmark_node* parent,
                       unsigned char* input, int length) {
  if (indented) return nullptr;
  const std::string_view line = line_of(input, length);
  const auto begin = static_cast<std::size_t>(cmark_parser_get_first_nonspace(parser));
  if (begin >= line.size()) return nullptr;
  switch (line[begin]) {
    case ':':
      return open_container(parser, parent, input, line, begin);
    case '[':
      return open_footnote(parser, parent, input, line, begin);
    case '*':
      return open_abbreviation(parser, parent, input, line, begin);
    default:
      return nullptr;
  }
}

const char* type_string(cmark_syntax_extension*, cmark_node*) {
  return "own";
}

int can_contain(cmark_syntax_extension*, cmark_node* node, cmark_node_type child) {
  const OwnBlockInfo* info = own_block(node);
  if (info && info->kind == OwnBlock::Abbreviation) return 0;
  return CMARK_NODE_TYPE_BLOCK_P(child) && child != CMARK_NODE_ITEM && child != CMARK_NODE_DOCUMENT;
}

const Extension& extension_of_process() {
  static const Extension own = [] {
    Extension made{cmark_syntax_extension_new("handreiking"), cmark_syntax_extension_add_node(0)};
    cmark_syntax_extension_set_match_block_func(made.extension, continue_block);
    cmark_syntax_extension_set_open_block_func(made.extension, open_block);
    cmark_syntax_extension_set_get_type_string_func(made.extension, type_string);
    cmark_syntax_extension_set_can_contain_func(made.extension, can_contain);
    return made;
  }();
  return own;
}

}  // namespace

cmark_syntax_extension* block_extension() {
  return extension_of_process().extension;
}

const OwnBlockInfo* own_block(cmark_node* node) {
  return cmark_node_get_syntax_extension(node) == block_extension() ? info_of(node) : nullptr;
}

}  // namespace markdown
