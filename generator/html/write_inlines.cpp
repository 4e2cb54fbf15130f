#include <cassert>
#include <string_view>
#include <utility>

#include "document/visit.h"
#include "html/address.h"
#include "html/pictogram.h"
#include "html/writer.h"

namespace html {
namespace {

void write_marked(Writer& writer, std::string_view tag, const document::Inlines& children, Place place) {
  writer.out.open(tag);
  write_inlines(writer, children, place);
  writer.out.close(tag);
}

/// Words of a link without any: the address itself.
void write_words(Writer& writer, const document::Link& link, Place place) {
  if (link.children.empty()) {
    writer.out.text(link.target);
  } else {
    write_inlines(writer, link.children, place);
  }
}

void write_external_link(Writer& writer, const document::Link& link) {
  writer.out.open("a", {{"class", "extern"},
                        {"href", link.target},
                        {"rel", "external noopener"},
                        unless_empty("title", link.title)});
  write_words(writer, link, Place::Link);
  writer.out.raw(pictogram(Pictogram::External));
  const auto language = writer.foreign ? std::string(document::own_language) : std::string();
  writer.out.element("span", {{"class", "voorlezen"}, unless_empty("lang", language)}, " (andere site)");
  writer.out.close("a");
}

std::string local_target(const Context& context, const std::string& target) {
  return target.starts_with('#') ? place_on_page(std::string_view(target).substr(1))
                                 : address_of_file(context, target);
}

void write_link(Writer& writer, const document::Link& link, Place place) {
  const auto kind = kind_of_target(link.target);
  // An address that could run something is reported where it is read; here it never becomes a link.
  if (place != Place::Text || kind == TargetKind::Refused) return write_words(writer, link, place);
  if (kind == TargetKind::External) return write_external_link(writer, link);
  const auto href = kind == TargetKind::Local ? local_target(writer.context, link.target) : link.target;
  writer.out.open("a", {{"href", href}, unless_empty("title", link.title)});
  write_words(writer, link, Place::Link);
  writer.out.close("a");
}

void write_reference(Writer& writer, const document::Reference& reference, Place place) {
  const auto& context = writer.context;
  const auto destination = model::resolve(context.site, context.page, reference);
  const bool linked = place == Place::Text && destination;
  if (linked) {
    writer.out.open(
        "a", {{"href", relative_address(context.page.address, destination->address, destination->anchor)}});
  }
  if (!reference.children.empty()) {
    write_inlines(writer, reference.children, place == Place::Label ? place : Place::Link);
  } else {
    writer.out.text(destination ? destination->words : reference.page);
  }
  if (linked) writer.out.close("a");
}

void write_image(Writer& writer, const document::Image& image) {
  writer.out.open("img", {{"src", address_of_file(writer.context, image.source)},
                          {"alt", image.alt},
                          unless_empty("title", image.title),
                          {"loading", "lazy"}});
}

void write_in_language(Writer& writer, const document::LanguageSpan& node, Place place) {
  const bool before = std::exchange(writer.foreign, node.language != document::own_language);
  writer.out.open("span", {{"lang", node.language}});
  write_inlines(writer, node.children, place);
  writer.out.close("span");
  writer.foreign = before;
}

}  // namespace

void write_inlines(Writer& writer, const document::Inlines& inlines, Place place) {
  auto& out = writer.out;
  const document::Overload write{
      [&](const document::Text& node) { out.text(node.text); },
      [&](const document::Code& node) { out.element("code", {}, node.text); },
      [&](const document::SoftBreak&) { out.line_end(); },
      [&](const document::LineBreak&) { out.raw(place == Place::Label ? " " : "<br>\n"); },
      [&](const document::Emphasis& node) { write_marked(writer, "em", node.children, place); },
      [&](const document::Strong& node) { write_marked(writer, "strong", node.children, place); },
      [&](const document::Strikethrough& node) { write_marked(writer, "del", node.children, place); },
      [&](const document::LanguageSpan& node) { write_in_language(writer, node, place); },
      [&](const document::Link& node) { write_link(writer, node, place); },
      [&](const document::Reference& node) { write_reference(writer, node, place); },
      [&](const document::Image& node) {
        if (place == Place::Label) {
          out.text(node.alt);
        } else {
          write_image(writer, node);
        }
      },
      [&](const document::Term& node) { write_term(writer, node, place); },
      [&](const document::FootnoteCall& node) { write_call(writer, node, place); },
      [&](const document::Anchor& node) {
        if (place != Place::Label) out.element("span", {{"id", node.id}}, "");
      },
      [&](const document::Slot&) { assert(false && "the model fills every slot"); },
  };
  for (const auto& node : inlines) std::visit(write, node);
}

std::string label_of(const Writer& writer, const document::Inlines& inlines) {
  Writer label{.document = writer.document, .context = writer.context};
  write_inlines(label, inlines, Place::Label);
  return std::move(label.out).take();
}

std::string address_of_file(const Context& context, const std::string& address) {
  return relative_address(context.page.address, address);
}

}  // namespace html
