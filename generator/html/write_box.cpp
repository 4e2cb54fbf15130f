#include <string_view>

#include "html/pictogram.h"
#include "html/writer.h"

namespace html {
namespace {

/// How each kind of box is drawn and named; a quotation has a form of its own.
struct BoxForm {
  std::string_view style;
  std::string_view name;
  Pictogram pictogram;
};

BoxForm form_of(document::BoxKind kind) {
  switch (kind) {
    case document::BoxKind::Story:
      return {"verhaal", "Verhaal", Pictogram::Story};
    case document::BoxKind::Tip:
      return {"tip", "Tip", Pictogram::Tip};
    case document::BoxKind::Quotation:
      return {"citaat", "Citaat", Pictogram::Story};
    case document::BoxKind::Example:
      return {"voorbeeld", "Voorbeeld", Pictogram::Example};
    case document::BoxKind::Attention:
      return {"let-op", "Let op", Pictogram::Attention};
    case document::BoxKind::Definition:
      return {"definitie", "Definitie", Pictogram::Definition};
    case document::BoxKind::Steps:
      return {"stappen", "Stappen", Pictogram::Steps};
  }
  return {};
}

std::string attribute(const document::Box& box, const std::string& name) {
  const auto found = box.attributes.find(name);
  return found == box.attributes.end() ? std::string{} : found->second;
}

/// "Verhaal van Bas", "Tip: begin klein".
std::string label_of_box(const document::Box& box) {
  std::string label{form_of(box.kind).name};
  if (const auto who = attribute(box, "van"); !who.empty()) label += " van " + who;
  if (const auto title = attribute(box, "titel"); !title.empty()) label += ": " + title;
  return label;
}

std::string caption_of_quotation(const document::Box& box) {
  auto caption = attribute(box, "van");
  const auto from = attribute(box, "bron");
  if (!caption.empty() && !from.empty()) caption += ", ";
  return caption + from;
}

void write_quotation(Writer& writer, const document::Box& box) {
  writer.out.open("figure", {unless_empty("id", box.id), {"class", "citaat"}});
  writer.out.raw("\n<blockquote>\n");
  write_blocks(writer, box.children);
  writer.out.raw("</blockquote>\n");
  if (const auto caption = caption_of_quotation(box); !caption.empty()) {
    writer.out.element("figcaption", {}, caption);
    writer.out.line_end();
  }
  writer.out.raw("</figure>\n");
}

/// Steps are part of the text: no label, unless they have a title.
void write_steps(Writer& writer, const document::Box& box) {
  writer.out.open("div", {unless_empty("id", box.id), {"class", "stappen"}});
  writer.out.line_end();
  if (const auto title = attribute(box, "titel"); !title.empty()) {
    writer.out.element("p", {{"class", "kader-naam"}}, title);
    writer.out.line_end();
  }
  write_blocks(writer, box.children);
  writer.out.raw("</div>\n");
}

/// What stands beside the text: a note, named by its label.
void write_aside(Writer& writer, const document::Box& box) {
  const auto form = form_of(box.kind);
  const auto label_id = "kader_" + std::to_string(++writer.boxes);
  writer.out.open("div", {unless_empty("id", box.id),
                          {"class", "kader " + std::string(form.style)},
                          {"role", "note"},
                          {"aria-labelledby", label_id}});
  writer.out.line_end();
  writer.out.open("p", {{"class", "kader-naam"}, {"id", label_id}});
  writer.out.raw(pictogram(form.pictogram));
  writer.out.text(label_of_box(box));
  writer.out.raw("</p>\n");
  write_blocks(writer, box.children);
  if (const auto from = attribute(box, "bron"); !from.empty()) {
    writer.out.element("p", {{"class", "bron"}}, "Bron: " + from);
    writer.out.line_end();
  }
  writer.out.raw("</div>\n");
}

}  // namespace

void write_box(Writer& writer, const document::Box& box) {
  switch (box.kind) {
    case document::BoxKind::Quotation:
      return write_quotation(writer, box);
    case document::BoxKind::Steps:
      return write_steps(writer, box);
    case document::BoxKind::Story:
    case document::BoxKind::Tip:
    case document::BoxKind::Example:
    case document::BoxKind::Attention:
    case document::BoxKind::Definition:
      return write_aside(writer, box);
  }
}

}  // namespace html
