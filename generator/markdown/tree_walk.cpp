#include "markdown/tree_walk.h"

#include "document/visit.h"
#include "markdown/text_nodes.h"

namespace markdown {
namespace {

// Visits every inline and every place below blocks; any visitor may be empty.
struct Walk {
  std::function<void(document::Inline&)> visit_inline;
  std::function<void(source::Span&)> visit_span;
  std::function<void(document::Block&)> visit_block;

  void inlines(document::Inlines& nodes) const {
    for (auto& node : nodes) {
      if (visit_inline) visit_inline(node);
      std::visit([&](auto& inner) { span(inner.span); }, node);
      if (auto* inner = children_of(node)) inlines(*inner);
    }
  }
  void blocks(document::Blocks& nodes) const {
    for (auto& node : nodes) {
      if (visit_block) visit_block(node);
      std::visit([&](auto& block) { span(block.span); }, node);
      std::visit([&](auto& block) { inside(block); }, node);
    }
  }

 private:
  void span(source::Span& place) const {
    if (visit_span) visit_span(place);
  }
  void value(yaml::Value& data) const {
    span(data.span);
    if (auto* list = std::get_if<yaml::List>(&data.data)) {
      for (auto& item : *list) value(item);
    }
    if (auto* map = std::get_if<yaml::Map>(&data.data)) {
      for (auto& member : map->members) {
        span(member.key_span);
        value(member.value);
      }
    }
  }
  void rows(std::vector<document::Row>& all) const {
    for (auto& row : all) {
      span(row.span);
      for (auto& cell : row.cells) {
        span(cell.span);
        blocks(cell.children);
      }
    }
  }
  void inside(document::Paragraph& block) const { inlines(block.children); }
  void inside(document::Heading& block) const { inlines(block.children); }
  void inside(document::CodeBlock&) const {}
  void inside(document::ThematicBreak&) const {}
  void inside(document::SlotBlock&) const {}
  void inside(document::Diagram& block) const { value(block.data); }
  void inside(document::Quote& block) const { blocks(block.children); }
  void inside(document::Box& block) const { blocks(block.children); }
  void inside(document::ListBlock& block) const {
    for (auto& item : block.items) {
      span(item.span);
      blocks(item.children);
    }
  }
  void inside(document::Table& block) const {
    inlines(block.caption);
    rows(block.head);
    rows(block.body);
  }
  void inside(document::Figure& block) const {
    inlines(block.caption);
    blocks(block.children);
  }
};

}  // namespace

void for_each_inline(document::Blocks& blocks, const std::function<void(document::Inline&)>& visit) {
  Walk{visit, {}, {}}.blocks(blocks);
}

void for_each_block(document::Blocks& blocks, const std::function<void(document::Block&)>& visit) {
  Walk{{}, {}, visit}.blocks(blocks);
}

void for_each_span(document::Document& document, const std::function<void(source::Span&)>& visit) {
  const Walk walk{{}, visit, {}};
  walk.blocks(document.blocks);
  for (auto& note : document.footnotes) {
    visit(note.span);
    walk.blocks(note.children);
  }
  for (auto& abbreviation : document.abbreviations) visit(abbreviation.span);
}

}  // namespace markdown
