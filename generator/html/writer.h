#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "document/document.h"
#include "html/markup.h"
#include "html/write_document.h"

/// The parts of the document writer, which share its state. Only this layer's sources include this header.
namespace html {

/// What inlines may hold at the place where they are written.
enum class Place {
  Text,   // everything
  Link,   // within a link: no link of its own
  Label,  // words repeated elsewhere: no link, no id, no footnote
};

struct Writer {
  const document::Document& document;
  const Context& context;
  Markup out = {};
  std::size_t boxes = 0;   // so far, to name their labels
  std::size_t tables = 0;  // so far, to name their captions
  bool wide = false;
  bool foreign = false;  // what is written is in another language than the page
};

void write_inlines(Writer& writer, const document::Inlines& inlines, Place place = Place::Text);
void write_blocks(Writer& writer, std::span<const document::Block> blocks);

/// Like `write_blocks`, but a lone paragraph becomes its inlines, without `<p>`.
void write_snug(Writer& writer, std::span<const document::Block> blocks);

void write_list(Writer& writer, const document::ListBlock& list);
void write_table(Writer& writer, const document::Table& table);
void write_figure(Writer& writer, const document::Figure& figure);
/// The drawing as pictures for a wide and a narrow screen, and its data as a table to open.
void write_diagram(Writer& writer, const document::Diagram& diagram);
void write_drawing(Writer& writer, const document::Diagram& diagram);
void write_diagram_data(Writer& writer, const document::Diagram& diagram);

void write_box(Writer& writer, const document::Box& box);

/// A footnote's number where it is called.
void write_call(Writer& writer, const document::FootnoteCall& call, Place place);
/// The section "Noten" at the end; nothing when there are none.
void write_notes(Writer& writer);

/// An abbreviation or term with the way to its explanation.
void write_term(Writer& writer, const document::Term& term, Place place);
/// The section "Afkortingen" at the end: those explained in the document itself.
void write_abbreviations(Writer& writer);

/// `Tabel 3.1` from `tabel 3.1`, as a caption starts; nothing for an empty number.
void write_number(Writer& writer, const std::string& number);

/// The inlines as HTML to repeat elsewhere.
std::string label_of(const Writer& writer, const document::Inlines& inlines);

/// The way from the page to a picture or file of the site; the model has put its address in the document.
std::string address_of_file(const Context& context, const std::string& address);

}  // namespace html
