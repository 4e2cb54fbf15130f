#include "markdown/fragment.h"

#include "document/visit.h"

namespace markdown {
namespace {

class FragmentCheck {
 public:
  explicit FragmentCheck(Context& context) : context_(context) {}

  void blocks(const document::Blocks& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& block) { check(block); }, node);
  }

 private:
  void refuse(const std::string& what, source::Span span) { report_not_allowed(what, span, context_); }

  void inlines(const document::Inlines& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& inner) { check(inner); }, node);
  }

  void check(const document::Paragraph& block) { inlines(block.children); }
  void check(const document::Heading& block) { refuse("een kop", block.span); }
  void check(const document::CodeBlock& block) { refuse("een codeblok", block.span); }
  void check(const document::ThematicBreak& block) { refuse("een streep", block.span); }
  void check(const document::Quote& block) { refuse("een citaat met `>`", block.span); }
  void check(const document::Table& block) { refuse("een tabel", block.span); }
  void check(const document::Figure& block) { refuse("een figuur", block.span); }
  void check(const document::Box& block) { refuse("een blok met `:::`", block.span); }
  void check(const document::Diagram& block) { refuse("een diagram", block.span); }
  void check(const document::SlotBlock&) {}
  void check(const document::ListBlock& block) {
    for (const auto& item : block.items) {
      if (item.checked) refuse("een afvinklijst", item.span);
      blocks(item.children);
    }
  }

  void check(const document::Text&) {}
  void check(const document::SoftBreak&) {}
  void check(const document::LineBreak&) {}
  void check(const document::Slot&) {}
  void check(const document::Anchor&) {}
  void check(const document::Term&) {}
  void check(const document::Emphasis& node) { inlines(node.children); }
  void check(const document::Strong& node) { inlines(node.children); }
  void check(const document::LanguageSpan& node) { inlines(node.children); }
  void check(const document::Link& node) { inlines(node.children); }
  void check(const document::Reference& node) { inlines(node.children); }
  void check(const document::Code& node) { refuse("code", node.span); }
  void check(const document::Strikethrough& node) { refuse("doorgestreepte tekst", node.span); }
  void check(const document::Image& node) { refuse("een plaatje", node.span); }
  void check(const document::FootnoteCall& node) { refuse("een voetnoot", node.span); }

  Context& context_;
};

}  // namespace

void check_fragment(Context& context) {
  FragmentCheck(context).blocks(context.document.blocks);
}

void report_not_allowed(const std::string& what, source::Span span, Context& context) {
  context.error("tekst.niet-toegestaan", span,
                what + " kan hier niet: gebruik alinea's, lijsten, nadruk en links",
                "zet een `\\` voor het teken als je het letterlijk bedoelt");
}

}  // namespace markdown
