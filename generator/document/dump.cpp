#include <string>

#include "document/document.h"
#include "document/visit.h"
#include "yaml/write_json.h"

namespace document {
namespace {

const char* name_of(BoxKind kind) {
  switch (kind) {
    case BoxKind::Story:
      return "story";
    case BoxKind::Tip:
      return "tip";
    case BoxKind::Quotation:
      return "quotation";
    case BoxKind::Example:
      return "example";
    case BoxKind::Attention:
      return "attention";
    case BoxKind::Definition:
      return "definition";
    case BoxKind::Steps:
      return "steps";
  }
  return "";
}

const char* name_of(Alignment alignment) {
  switch (alignment) {
    case Alignment::None:
      return "-";
    case Alignment::Left:
      return "left";
    case Alignment::Centre:
      return "centre";
    case Alignment::Right:
      return "right";
  }
  return "";
}

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else {
      if (c == '"' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result + '"';
}

class Dumper {
 public:
  std::string take() { return std::move(out_); }

  void blocks(const Blocks& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& block) { write(block); }, node);
  }
  void footnotes(const Document& document) {
    for (const auto& note : document.footnotes) {
      line("footnote " + std::to_string(note.number) + " " + quoted(note.label));
      nested([&] { blocks(note.children); });
    }
    for (const auto& entry : document.abbreviations) {
      line("abbreviation " + quoted(entry.text) + " " + quoted(entry.explanation));
    }
  }

 private:
  void line(const std::string& text) { out_ += std::string(depth_ * 2, ' ') + text + '\n'; }

  template <typename Write>
  void nested(Write write_children) {
    ++depth_;
    write_children();
    --depth_;
  }
  void named_inlines(const std::string& name, const Inlines& nodes) {
    line(name);
    nested([&] { inlines(nodes); });
  }
  void inlines(const Inlines& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& inline_node) { write(inline_node); }, node);
  }

  void write(const Text& node) { line("text " + quoted(node.text)); }
  void write(const Code& node) { line("code " + quoted(node.text)); }
  void write(const SoftBreak&) { line("soft-break"); }
  void write(const LineBreak&) { line("line-break"); }
  void write(const Emphasis& node) { named_inlines("emphasis", node.children); }
  void write(const Strong& node) { named_inlines("strong", node.children); }
  void write(const Strikethrough& node) { named_inlines("strikethrough", node.children); }
  void write(const LanguageSpan& node) { named_inlines("language " + node.language, node.children); }
  void write(const Link& node) {
    named_inlines("link " + quoted(node.target) + (node.title.empty() ? "" : " " + quoted(node.title)),
                  node.children);
  }
  void write(const Reference& node) {
    named_inlines("reference " + quoted(node.page + (node.anchor.empty() ? "" : "#" + node.anchor)),
                  node.children);
  }
  void write(const Image& node) {
    line("image " + quoted(node.source) + " " + quoted(node.alt) +
         (node.title.empty() ? "" : " " + quoted(node.title)));
  }
  void write(const Term& node) { line("term " + quoted(node.text) + " " + quoted(node.explanation)); }
  void write(const FootnoteCall& node) { line("footnote-call " + std::to_string(node.number)); }
  void write(const Slot& node) { line("slot " + std::to_string(node.number)); }
  void write(const Anchor& node) { line("anchor #" + node.id); }

  void write(const Paragraph& node) { named_inlines("paragraph", node.children); }
  void write(const Heading& node) {
    std::string name = "heading " + std::to_string(node.level);
    if (!node.number.empty()) name += " " + node.number;
    if (!node.id.empty()) name += " #" + node.id;
    if (node.new_page) name += " new-page";
    named_inlines(name, node.children);
  }
  void write(const CodeBlock& node) { line("code-block " + quoted(node.info) + " " + quoted(node.text)); }
  void write(const Diagram& node) {
    line("diagram " + std::string(diagram::name_of(node.kind)) + " " +
         on_one_line(yaml::write_json(node.data)));
  }
  static std::string on_one_line(const std::string& json) {
    std::string line;
    bool at_begin = false;
    for (const char c : json) {
      at_begin = c == '\n' || (at_begin && c == ' ');
      if (!at_begin) line += c;
    }
    return line;
  }
  void write(const ThematicBreak&) { line("thematic-break"); }
  void write(const Quote& node) {
    line("quote");
    nested([&] { blocks(node.children); });
  }
  void write(const ListBlock& node) {
    line((node.ordered ? "ordered-list " + std::to_string(node.start) : std::string("bullet-list")) +
         (node.tight ? " tight" : " loose"));
    nested([&] {
      for (const auto& item : node.items) {
        line(item.checked ? (*item.checked ? "item checked" : "item unchecked") : "item");
        nested([&] { blocks(item.children); });
      }
    });
  }
  void write(const Table& node) {
    std::string name = "table";
    if (!node.number.empty()) name += " " + quoted(node.number);
    if (!node.id.empty()) name += " #" + node.id;
    for (const auto alignment : node.alignments) name += std::string(" ") + name_of(alignment);
    if (node.landscape) name += " landscape";
    if (node.writing_room) name += " writing-room";
    line(name);
    nested([&] {
      if (!node.caption.empty()) named_inlines("caption", node.caption);
      rows("head", node.head);
      rows("body", node.body);
    });
  }
  void rows(const std::string& name, const std::vector<Row>& rows) {
    for (const auto& row : rows) {
      line(name);
      nested([&] {
        for (const auto& cell : row.cells) {
          line(cell.header ? "header-cell" : "cell");
          nested([&] { blocks(cell.children); });
        }
      });
    }
  }
  void write(const Figure& node) {
    line("figure" + (node.number.empty() ? "" : " " + quoted(node.number)) +
         (node.id.empty() ? "" : " #" + node.id));
    nested([&] {
      if (!node.caption.empty()) named_inlines("caption", node.caption);
      blocks(node.children);
    });
  }
  void write(const Box& node) {
    std::string name = std::string("box ") + name_of(node.kind);
    if (!node.id.empty()) name += " #" + node.id;
    for (const auto& [key, value] : node.attributes) name += " " + key + "=" + quoted(value);
    line(name);
    nested([&] { blocks(node.children); });
  }
  void write(const SlotBlock& node) { line("slot-block " + std::to_string(node.number)); }

  std::string out_;
  std::size_t depth_ = 0;
};

}  // namespace

std::string dump(const Document& document) {
  Dumper dumper;
  dumper.blocks(document.blocks);
  dumper.footnotes(document);
  return dumper.take();
}

}  // namespace document
