#pragma once

#include "layout/boxes.h"
#include "layout/context.h"
#include "layout/inline_text.h"

namespace layout {

/// Where blocks stand: their page and element, and how their text looks.
struct Setting {
  const model::Page* page = nullptr;
  ElementId parent{};
  Look look = {};
  Length leading = 0;
  Adjust adjust = Adjust::Left;
  bool compact = false;  // in a table: less space, headings no larger than the text
  bool title = false;    // the head of a table: its words stay whole wherever they fit
  int list_depth = 0;

  Setting within(ElementId element) const {
    auto inner = *this;
    inner.parent = element;
    return inner;
  }
};

/// How running text looks, and text in tables.
Setting body_setting(const Context& context, const model::Page& page, ElementId parent);
Setting table_setting(const Context& context, const Setting& around, ElementId parent);

Boxes build_boxes(Context& context, const document::Blocks& blocks, const Setting& setting);

void append(Boxes& boxes, Boxes more);

// Each kind of block has its own file; these are its steps.

Box build_paragraph(Context& context, const document::Inlines& inlines, const Setting& setting);
Box build_heading(Context& context, const document::Heading& heading, const Setting& setting);
Box build_code(Context& context, const document::CodeBlock& code, const Setting& setting);
Box build_list(Context& context, const document::ListBlock& list, const Setting& setting);
Box build_quote(Context& context, const document::Quote& quote, const Setting& setting);
Box build_container(Context& context, const document::Box& container, const Setting& setting);
Box build_figure(Context& context, const document::Figure& figure, const Setting& setting);

/// The drawing alone, which is there.
Box build_drawing(Context& context, const document::Diagram& diagram, const Setting& setting);

/// The drawing as a figure, and its data as a table.
Boxes build_diagram(Context& context, const document::Diagram& diagram, const Setting& setting);

/// A paragraph that holds nothing but a picture; nothing if it is another paragraph or the picture is
/// unknown.
std::optional<Box> build_lone_picture(Context& context, const document::Inlines& inlines,
                                      const Setting& setting);

/// The caption and the table.
Boxes build_table(Context& context, const document::Table& table, const Setting& setting);

/// A chapter or record: its title and blocks, and a box for each of its notes.
struct ChapterBoxes {
  Boxes text;
  Boxes notes;
};
ChapterBoxes build_chapter(Context& context, const Chapter& chapter);

/// The notes of a chapter, for the foot of its pages. They are read behind the chapter, by number, as on the
/// site: a note is no part of the sentence that calls it, and references lead to it and back (ISO 14289-1
/// §7.9, ISO 32000-1 §14.8.4.4.1). Behind them come the addresses of links to other sites, for paper alone.
Boxes build_notes(Context& context, const document::Document& document, const Setting& setting);

/// The abbreviations that a chapter explains itself.
Boxes build_abbreviations(Context& context, const document::Document& document, const Setting& setting);

/// The works that the chapters so far cite, in the order of their list, below a heading; empty when they cite
/// none.
Boxes build_works(Context& context, ElementId parent, int heading_level);

/// "Tabel 3.1" and the words of a caption.
InlineText caption_text(Context& context, const std::string& number, const document::Inlines& caption,
                        const Setting& setting);

/// The words of a finished text without the numbers of notes that it calls.
std::string title_of(const Context& context, const StyledText& text);

/// The destination of a figure or table, and its place in the list of those.
std::vector<std::size_t> marks_of_listed(Context& context, MarkKind kind, const std::string& id,
                                         const TextBox& caption, const Setting& setting);

/// Makes the box of a finished text; the setting gives its look.
TextBox text_box(Context& context, InlineText text, const Setting& setting);

/// The destination of a block's id on its page, if it has one.
std::vector<std::size_t> marks_of(Context& context, const std::string& id, const Setting& setting);

}  // namespace layout
