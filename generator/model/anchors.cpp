#include "model/anchors.h"

#include <optional>

#include "document/visit.h"
#include "model/walk.h"

namespace model {
namespace {

std::string title_of(const document::Box& box) {
  const auto title = box.attributes.find("titel");
  return title == box.attributes.end() ? std::string() : title->second;
}

std::optional<Anchor> anchor_of(const document::Block& block) {
  using Found = std::optional<Anchor>;
  return std::visit(
      document::Overload{
          [](const document::Heading& node) -> Found {
            return Anchor{AnchorKind::Heading,       node.level, node.id, node.number,
                          plain_text(node.children), node.span};
          },
          [](const document::Table& node) -> Found {
            return Anchor{AnchorKind::Table, 0, node.id, node.number, plain_text(node.caption), node.span};
          },
          [](const document::Figure& node) -> Found {
            return Anchor{AnchorKind::Figure, 0, node.id, node.number, plain_text(node.caption), node.span};
          },
          [](const document::Box& node) -> Found {
            return Anchor{AnchorKind::Box, 0, node.id, "", title_of(node), node.span};
          },
          [](const document::Paragraph&) -> Found { return std::nullopt; },
          [](const document::CodeBlock&) -> Found { return std::nullopt; },
          [](const document::ThematicBreak&) -> Found { return std::nullopt; },
          [](const document::Quote&) -> Found { return std::nullopt; },
          [](const document::ListBlock&) -> Found { return std::nullopt; },
          [](const document::Diagram&) -> Found { return std::nullopt; },
          [](const document::SlotBlock&) -> Found { return std::nullopt; },
      },
      block);
}

}  // namespace

std::vector<Anchor> anchors_of(document::Document& document) {
  std::vector<Anchor> anchors;
  walk(document, {.block = [&](document::Block& block) {
         auto anchor = anchor_of(block);
         if (anchor && !anchor->id.empty()) anchors.push_back(*std::move(anchor));
       }});
  return anchors;
}

}  // namespace model
