#include <algorithm>
#include <cassert>

#include "document/visit.h"
#include "html/address.h"
#include "html/writer.h"
#include "source/ascii.h"

namespace html {
namespace {

void write_paragraph(Writer& writer, const document::Paragraph& paragraph) {
  writer.out.open("p");
  write_inlines(writer, paragraph.children);
  writer.out.close("p");
  writer.out.line_end();
}

/// The link to a heading stands beside it, so that the heading's own words stay what they are.
void write_anchor(Writer& writer, const document::Heading& heading) {
  writer.out.open("a", {{"class", "anker"}, {"href", place_on_page(heading.id)}});
  writer.out.open("span", {{"class", "voorlezen"}});
  writer.out.text("Link naar dit kopje: ");
  writer.out.raw(label_of(writer, heading.children));
  writer.out.close("span");
  writer.out.element("span", {{"aria-hidden", "true"}}, "#");
  writer.out.close("a");
}

void write_heading(Writer& writer, const document::Heading& heading) {
  const std::string tag{'h', static_cast<char>('0' + heading.level)};
  writer.out.open("div", {{"class", heading.new_page ? "kop nieuwe-pagina" : "kop"}});
  writer.out.open(tag, {unless_empty("id", heading.id)});
  if (!heading.number.empty()) {
    writer.out.element("span", {{"class", "nummer"}}, heading.number);
    writer.out.text(" ");
  }
  write_inlines(writer, heading.children);
  writer.out.close(tag);
  if (!heading.id.empty()) write_anchor(writer, heading);
  writer.out.close("div");
  writer.out.line_end();
}

void write_code(Writer& writer, const document::CodeBlock& code) {
  writer.out.open("pre");
  writer.out.element("code", {}, code.text);
  writer.out.close("pre");
  writer.out.line_end();
}

void write_quote(Writer& writer, const document::Quote& quote) {
  writer.out.open("blockquote");
  writer.out.line_end();
  write_blocks(writer, quote.children);
  writer.out.close("blockquote");
  writer.out.line_end();
}

}  // namespace

void write_number(Writer& writer, const std::string& number) {
  if (number.empty()) return;
  writer.out.element("span", {{"class", "nummer"}}, source::capitalised(number));
  writer.out.text(" ");
}

void write_blocks(Writer& writer, std::span<const document::Block> blocks) {
  const document::Overload write{
      [&](const document::Paragraph& block) { write_paragraph(writer, block); },
      [&](const document::Heading& block) { write_heading(writer, block); },
      [&](const document::CodeBlock& block) { write_code(writer, block); },
      [&](const document::ThematicBreak&) { writer.out.raw("<hr>\n"); },
      [&](const document::Quote& block) { write_quote(writer, block); },
      [&](const document::ListBlock& block) { write_list(writer, block); },
      [&](const document::Table& block) { write_table(writer, block); },
      [&](const document::Figure& block) { write_figure(writer, block); },
      [&](const document::Box& block) { write_box(writer, block); },
      [&](const document::Diagram& block) { write_diagram(writer, block); },
      [&](const document::SlotBlock&) { assert(false && "the model fills every slot"); },
  };
  for (const auto& block : blocks) std::visit(write, block);
}

void write_snug(Writer& writer, std::span<const document::Block> blocks) {
  if (blocks.empty()) return;  // so that `:empty` is true of it
  if (blocks.size() == 1) {
    if (const auto* paragraph = std::get_if<document::Paragraph>(&blocks.front())) {
      return write_inlines(writer, paragraph->children);
    }
  }
  writer.out.line_end();
  write_blocks(writer, blocks);
}

namespace {

/// The table of a diagram comes below the caption.
void write_contents(Writer& writer, const document::Figure& figure) {
  const auto is_diagram = [](const auto& block) { return std::holds_alternative<document::Diagram>(block); };
  if (std::none_of(figure.children.begin(), figure.children.end(), is_diagram))
    return write_snug(writer, figure.children);
  for (const auto& child : figure.children) {
    if (const auto* diagram = std::get_if<document::Diagram>(&child))
      write_drawing(writer, *diagram);
    else
      write_blocks(writer, {&child, 1});
  }
}

}  // namespace

void write_figure(Writer& writer, const document::Figure& figure) {
  writer.out.open("figure", {unless_empty("id", figure.id)});
  writer.out.line_end();
  write_contents(writer, figure);
  if (!figure.caption.empty() || !figure.number.empty()) {
    writer.out.open("figcaption");
    write_number(writer, figure.number);
    write_inlines(writer, figure.caption);
    writer.out.close("figcaption");
  }
  writer.out.close("figure");
  writer.out.line_end();
  for (const auto& child : figure.children) {
    if (const auto* diagram = std::get_if<document::Diagram>(&child)) write_diagram_data(writer, *diagram);
  }
}

}  // namespace html
