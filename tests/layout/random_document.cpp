#include "layout/random_document.h"

#include <cstdlib>
#include <random>

namespace layout {
namespace {

/// Documents made at random from a seed, with every kind of block in every kind of block. Each of their words
/// occurs once; `expected` has them in reading order.
class Generator {
 public:
  Generator(unsigned seed, const RandomKinds& kinds) : random_(seed), kinds_(kinds) {}

  document::Blocks blocks(int depth) {
    document::Blocks result;
    const auto count = below(depth == 0 ? 8 : 3);
    for (int i = 0; i < count; ++i) result.push_back(block(depth));
    return result;
  }

  /// Behind all blocks, as they may call more; a note may call others.
  std::vector<document::Footnote> footnotes() {
    std::vector<document::Footnote> result;
    while (result.size() < notes_) {
      const auto number = result.size() + 1;
      document::Footnote note{"", number, 1, {document::Paragraph{inlines(), {}}}, {}};
      if (below(5) == 0) note.children.push_back(list_block(2));
      result.push_back(std::move(note));
    }
    return result;
  }

  std::vector<std::string> expected;

 private:
  int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }

  std::string word() {
    static const char* const syllables[] = {"ba", "den", "kij", "ler", "mo", "pas", "ring", "schou"};
    std::string text = "x";
    for (auto rest = expected.size() + 8; rest > 0; rest /= 8) text += syllables[rest % 8];
    if (below(8) == 0) text += "samenwerkingsverband";
    if (below(60) == 0 && !kinds_.plain) text += std::string(90, 'm');
    expected.push_back(text);
    return text;
  }

  document::Inlines inlines() {
    document::Inlines result;
    const auto count = 1 + below(below(4) == 0 ? 60 : 12);
    for (int i = 0; i < count; ++i) {
      if (i > 0)
        result.push_back(below(9) == 0 ? document::Inline(document::SoftBreak{}) : document::Text{" ", {}});
      result.push_back(inline_node());
    }
    return result;
  }

  document::Inline inline_node() {
    const document::Inlines one{document::Text{word(), {}}};
    switch (below(13)) {
      case 0:
        return document::Strong{one, {}};
      case 1:
        return document::Emphasis{{document::Strong{one, {}}}, {}};
      case 2:
        return document::Link{one, address(), "", {}};
      case 3:
        return document::Reference{one, "slot", "", {}};
      case 4:
        return document::Strikethrough{one, {}};
      case 6:
        return document::LanguageSpan{"en", one, {}};
      case 5:
        return note_or(one.front());
      default:
        return one.front();
    }
  }

  std::string address() {
    return kinds_.plain ? "https://voorbeeld.nl/" : "https://elders.nl/" + std::to_string(below(9));
  }

  document::Inline note_or(const document::Inline& other) {
    if (notes_ >= kinds_.notes) return other;
    expected.pop_back();
    ++notes_;
    return document::FootnoteCall{"", notes_, 1, {}};
  }

  document::Block block(int depth) {
    const auto kind = below(depth < 3 ? 14 : 6);
    if (kind < 5) return document::Paragraph{inlines(), {}};
    if (kind == 5) return heading_block();
    if (kind == 6 && !kinds_.plain) return document::ThematicBreak{};
    if (kind < 10) return list_block(depth);
    if (kind == 10) return document::Quote{blocks(depth + 1), {}};
    if (kind == 11) return table_block(depth);
    if (kind == 12) return code_block();
    return box_block(depth);
  }

  document::CodeBlock code_block() {
    document::CodeBlock result;
    result.text = word();
    result.text += "\n  " + word();
    return result;
  }
  document::Heading heading_block() {
    document::Heading result;
    result.level = 2 + below(5);
    result.children = {document::Text{word(), {}}};
    return result;
  }
  document::ListBlock list_block(int depth) {
    document::ListBlock result;
    result.ordered = below(2) == 0;
    result.tight = below(2) == 0;
    for (int i = below(5); i >= 0; --i) {
      document::ListItem item;
      if (below(6) == 0) item.checked = below(2) == 0;
      item.children = blocks(depth + 1);
      result.items.push_back(std::move(item));
    }
    return result;
  }
  document::Box box_block(int depth) {
    document::Box result;
    result.kind = static_cast<document::BoxKind>(below(7));
    result.children = blocks(depth + 1);
    return result;
  }
  document::Table table_block(int depth) {
    document::Table result;
    const int columns = 1 + below(kinds_.plain ? 2 : 5);
    result.landscape = depth == 0 && below(4) == 0;
    result.alignments.resize(static_cast<std::size_t>(columns));
    const auto add_row = [&](std::vector<document::Row>& rows) {
      rows.emplace_back();
      for (int i = 0; i < columns; ++i) {
        document::Cell made;
        made.children = blocks(depth + 1);
        if (kinds_.plain) made.children.insert(made.children.begin(), document::Paragraph{inlines(), {}});
        rows.back().cells.push_back(std::move(made));
      }
    };
    if (below(3) > 0) add_row(result.head);
    for (int i = below(6); i >= 0; --i) add_row(result.body);
    return result;
  }

  std::mt19937 random_;
  std::size_t notes_ = 0;
  RandomKinds kinds_;
};

}  // namespace

RandomDocument random_document(unsigned seed, const RandomKinds& kinds) {
  Generator generator(seed, kinds);
  RandomDocument made;
  made.proof.book = seed % 5 == 0;
  made.proof.document.blocks = generator.blocks(0);
  made.proof.document.footnotes = generator.footnotes();
  if (seed % 3 == 0) {
    made.proof.style.page_height = 300 * fonts::point;
    made.proof.style.page_width = 320 * fonts::point;
  }
  made.words = std::move(generator.expected);
  return made;
}

unsigned random_documents() {
  const char* wanted = std::getenv("HANDREIKING_DOCUMENTS");
  return wanted ? static_cast<unsigned>(std::stoul(wanted)) : 120;
}

}  // namespace layout
