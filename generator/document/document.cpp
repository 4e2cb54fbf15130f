#include "document/document.h"

#include "document/visit.h"

namespace document {
namespace {

void add_plain_text(const Inlines& inlines, std::string& text) {
  const auto visitor = Overload{
      [&](const Text& node) { text += node.text; },
      [&](const Code& node) { text += node.text; },
      [&](const SoftBreak&) { text += ' '; },
      [&](const LineBreak&) { text += ' '; },
      [&](const Emphasis& node) { add_plain_text(node.children, text); },
      [&](const Strong& node) { add_plain_text(node.children, text); },
      [&](const Strikethrough& node) { add_plain_text(node.children, text); },
      [&](const LanguageSpan& node) { add_plain_text(node.children, text); },
      [&](const Link& node) { add_plain_text(node.children, text); },
      [&](const Reference& node) { add_plain_text(node.children, text); },
      [&](const Image& node) { text += node.alt; },
      [&](const Term& node) { text += node.text; },
      [&](const FootnoteCall&) {},
      [&](const Slot&) {},
      [&](const Anchor&) {},
  };
  for (const auto& node : inlines) std::visit(visitor, node);
}

}  // namespace

Inlines* children_of(Inline& node) {
  constexpr Inlines* none = nullptr;
  return std::visit(
      Overload{[](Emphasis& inner) { return &inner.children; }, [](Strong& inner) { return &inner.children; },
               [](Strikethrough& inner) { return &inner.children; },
               [](LanguageSpan& inner) { return &inner.children; },
               [](Link& inner) { return &inner.children; }, [](Reference& inner) { return &inner.children; },
               [](Text&) { return none; }, [](Code&) { return none; }, [](SoftBreak&) { return none; },
               [](LineBreak&) { return none; }, [](Image&) { return none; }, [](Term&) { return none; },
               [](FootnoteCall&) { return none; }, [](Slot&) { return none; }, [](Anchor&) { return none; }},
      node);
}

Span span_of(const Inline& node) {
  return std::visit([](const auto& alternative) { return alternative.span; }, node);
}

Span span_of(const Block& node) {
  return std::visit([](const auto& alternative) { return alternative.span; }, node);
}

std::string plain_text(const Inlines& inlines) {
  std::string text;
  add_plain_text(inlines, text);
  return text;
}

}  // namespace document
