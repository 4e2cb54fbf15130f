#include "model/walk.h"

#include "document/visit.h"

namespace model {

using document::Overload;

void for_each_inlines(document::Block& block, const std::function<void(document::Inlines&)>& visit) {
  std::visit(Overload{
                 [&](document::Paragraph& node) { visit(node.children); },
                 [&](document::Heading& node) { visit(node.children); },
                 [&](document::Table& node) { visit(node.caption); },
                 [&](document::Figure& node) { visit(node.caption); },
                 [](document::CodeBlock&) {},
                 [](document::ThematicBreak&) {},
                 [](document::Quote&) {},
                 [](document::ListBlock&) {},
                 [](document::Box&) {},
                 [](document::Diagram&) {},
                 [](document::SlotBlock&) {},
             },
             block);
}

void for_each_blocks(document::Block& block, const std::function<void(document::Blocks&)>& visit) {
  const auto visit_rows = [&](std::vector<document::Row>& rows) {
    for (auto& row : rows) {
      for (auto& cell : row.cells) visit(cell.children);
    }
  };
  std::visit(Overload{
                 [&](document::Quote& node) { visit(node.children); },
                 [&](document::ListBlock& node) {
                   for (auto& item : node.items) visit(item.children);
                 },
                 [&](document::Table& node) {
                   visit_rows(node.head);
                   visit_rows(node.body);
                 },
                 [&](document::Figure& node) { visit(node.children); },
                 [&](document::Box& node) { visit(node.children); },
                 [](document::Paragraph&) {},
                 [](document::Heading&) {},
                 [](document::CodeBlock&) {},
                 [](document::ThematicBreak&) {},
                 [](document::Diagram&) {},
                 [](document::SlotBlock&) {},
             },
             block);
}

void walk(document::Inlines& inlines, const Visitor& visitor) {
  if (!visitor.inlines) return;
  for (auto& node : inlines) {
    visitor.inlines(node);
    if (auto* children = children_of(node)) walk(*children, visitor);
  }
}

void walk(document::Blocks& blocks, const Visitor& visitor) {
  for (auto& block : blocks) {
    if (visitor.block) visitor.block(block);
    for_each_inlines(block, [&](document::Inlines& inlines) { walk(inlines, visitor); });
    for_each_blocks(block, [&](document::Blocks& children) { walk(children, visitor); });
  }
}

void walk(document::Document& document, const Visitor& visitor) {
  walk(document.blocks, visitor);
  for (auto& footnote : document.footnotes) walk(footnote.children, visitor);
}

}  // namespace model
