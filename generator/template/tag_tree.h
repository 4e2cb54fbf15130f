#pragma once

#include <string>
#include <variant>
#include <vector>

#include "source/result.h"
#include "source/source_map.h"
#include "source/span.h"

/// The syntax of Mustache (github.com/mustache/spec 1.4), shared by page templates and document templates:
/// tags are found, standalone ones swallow their line, sections are nested. What names mean comes later.
namespace templates {

enum class TagKind { Variable, Raw, Section, Inverted, Close, Partial, Comment, Delimiters };

struct Tag {
  TagKind kind = TagKind::Variable;
  std::string name = {};
  source::Span span = {};        // with its braces
  bool alone = false;            // on its line, so that the line goes with it
  std::string indentation = {};  // before a tag that stands alone
  bool triple = false;           // raw as `{{{naam}}}`, and not as `{{&naam}}`
};

struct Node;

struct TextNode {
  source::Span span = {};
};
/// A variable, a raw variable or a partial.
struct TagNode {
  Tag tag = {};
};
struct SectionNode {
  Tag tag = {};
  std::vector<Node> children = {};
  Tag close = {};  // of kind Close, unless the section was never closed
};
struct Node {
  std::variant<TextNode, TagNode, SectionNode> content;
};

/// The tree of a template as far as it could be read, with a diagnostic for every tag or section that is
/// not closed as it should be.
source::Checked<std::vector<Node>> read_tags(const source::SourceFile& file);

/// The tag as it would be written, for messages: `{{#doelen}}`, shortened.
std::string written(const Tag& tag);

}  // namespace templates
