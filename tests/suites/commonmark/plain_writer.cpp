#include "plain_writer.h"

#include <cctype>
#include <stdexcept>
#include <string_view>

#include "document/visit.h"

namespace {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

// The examples percent-encode what may not stand in an address.
std::string escaped_address(std::string_view address) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string result;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || std::string_view("-_.+!*(),%#@?=;:/$~").find(c) != std::string_view::npos) {
      result += c;
    } else if (c == '&') {
      result += "&amp;";
    } else if (c == '\'') {
      result += "&#x27;";
    } else {
      result += {'%', hex[byte >> 4], hex[byte & 15]};
    }
  }
  return result;
}

class PlainWriter {
 public:
  std::string take() { return std::move(out_); }

  void blocks(const document::Blocks& nodes, bool tight) {
    for (const auto& node : nodes) {
      const auto* paragraph = std::get_if<document::Paragraph>(&node);
      if (paragraph && tight) {
        inlines(paragraph->children);
      } else {
        new_line();
        std::visit([&](const auto& block) { write(block); }, node);
      }
    }
  }

 private:
  // No example of plain CommonMark has these.
  [[noreturn]] static void refuse() { throw std::logic_error("not CommonMark"); }

  void new_line() {
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
  }
  void inlines(const document::Inlines& nodes) {
    for (const auto& node : nodes) std::visit([&](const auto& inner) { write(inner); }, node);
  }
  void within(const std::string& name, const document::Inlines& nodes) {
    out_ += "<" + name + ">";
    inlines(nodes);
    out_ += "</" + name + ">";
  }
  void title(const std::string& text) {
    if (!text.empty()) out_ += " title=\"" + escaped(text) + "\"";
  }

  void write(const document::Text& node) { out_ += escaped(node.text); }
  void write(const document::Code& node) { out_ += "<code>" + escaped(node.text) + "</code>"; }
  void write(const document::SoftBreak&) { out_ += '\n'; }
  void write(const document::LineBreak&) { out_ += "<br />\n"; }
  void write(const document::Emphasis& node) { within("em", node.children); }
  void write(const document::Strong& node) { within("strong", node.children); }
  void write(const document::Link& node) {
    out_ += "<a href=\"" + escaped_address(node.target) + "\"";
    title(node.title);
    out_ += ">";
    inlines(node.children);
    out_ += "</a>";
  }
  void write(const document::Image& node) {
    out_ += "<img src=\"" + escaped_address(node.source) + "\" alt=\"" + escaped(node.alt) + "\"";
    title(node.title);
    out_ += " />";
  }
  void write(const document::Strikethrough&) { refuse(); }
  void write(const document::LanguageSpan&) { refuse(); }
  void write(const document::Reference&) { refuse(); }
  void write(const document::Term&) { refuse(); }
  void write(const document::FootnoteCall&) { refuse(); }
  void write(const document::Slot&) { refuse(); }
  void write(const document::Anchor&) { refuse(); }

  void write(const document::Paragraph& block) {
    within("p", block.children);
    out_ += '\n';
  }
  void write(const document::Heading& block) {
    within("h" + std::to_string(block.level), block.children);
    out_ += '\n';
  }
  void write(const document::CodeBlock& block) {
    out_ += "<pre><code";
    const std::string language = block.info.substr(0, block.info.find_first_of(" \t"));
    if (!language.empty()) out_ += " class=\"language-" + escaped(language) + "\"";
    out_ += ">" + escaped(block.text) + "</code></pre>\n";
  }
  void write(const document::ThematicBreak&) { out_ += "<hr />\n"; }
  void write(const document::Quote& block) {
    out_ += "<blockquote>\n";
    blocks(block.children, false);
    out_ += "</blockquote>\n";
  }
  void write(const document::ListBlock& block) {
    const std::string name = block.ordered ? "ol" : "ul";
    out_ += "<" + name;
    if (block.ordered && block.start != 1) out_ += " start=\"" + std::to_string(block.start) + "\"";
    out_ += ">\n";
    for (const auto& item : block.items) {
      out_ += "<li>";
      blocks(item.children, block.tight);
      out_ += "</li>\n";
    }
    out_ += "</" + name + ">\n";
  }
  void write(const document::Table&) { refuse(); }
  void write(const document::Figure&) { refuse(); }
  void write(const document::Box&) { refuse(); }
  void write(const document::SlotBlock&) { refuse(); }
  void write(const document::Diagram&) { refuse(); }

  std::string out_;
};

}  // namespace

std::string write_plain(const document::Document& document) {
  PlainWriter writer;
  writer.blocks(document.blocks, false);
  return writer.take();
}
