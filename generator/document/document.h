#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagram/drawing.h"
#include "diagram/kind.h"
#include "source/span.h"
#include "yaml/value.h"

/// One model for a chapter and for a school's plan: a tree of blocks and inlines, each with its place in
/// the file it was written in. Made by `markdown`, completed by `model`, read by the writers.
namespace document {

using source::Span;

// --- inlines ---------------------------------------------------------------------------------------

struct Text {
  std::string text;  // UTF-8, NFC
  Span span;
};
struct Code {
  std::string text;
  Span span;
};
struct SoftBreak {
  Span span;
};
struct LineBreak {
  Span span;
};
struct Emphasis;
struct Strong;
struct Strikethrough;
struct LanguageSpan;
struct Link;
struct Reference;

/// A picture within a line.
struct Image {
  std::string source;  // as written
  std::string alt;
  std::string title;
  Span span;
};
/// An abbreviation or term with an explanation; `model` marks its first use on a page.
struct Term {
  std::string text;  // as written here
  std::string id;    // in the terms of the site; empty for one explained in the document itself
  std::string explanation;
  Span span;
};
struct FootnoteCall {
  std::string label;
  std::size_t number = 0;  // 1-based, in order of first call
  std::size_t call = 1;    // 1-based among the calls of the same note
  Span span;
};
/// The place of a value of a record until `model` fills it in; see template/record_text.h.
struct Slot {
  std::size_t number = 0;
  Span span;
};

/// A place within the words that can be linked to, by a name of the program's making.
struct Anchor {
  std::string id;
  Span span;
};

using Inline = std::variant<Text, Code, SoftBreak, LineBreak, Emphasis, Strong, Strikethrough, LanguageSpan,
                            Link, Reference, Image, Term, FootnoteCall, Slot, Anchor>;
using Inlines = std::vector<Inline>;

struct Emphasis {
  Inlines children;
  Span span;
};
struct Strong {
  Inlines children;
  Span span;
};
struct Strikethrough {
  Inlines children;
  Span span;
};
/// Words in a language of their own: `[best practices]{taal=en}`.
struct LanguageSpan {
  std::string language;  // a code of IETF BCP 47
  Inlines children;
  Span span;
};
/// To an address outside the site, or to a file of it as written.
struct Link {
  Inlines children;
  std::string target;
  std::string title;
  Span span;
};
/// `[tekst](@pagina#kop)`: symbolic until a writer asks the site; without children the site gives the words.
struct Reference {
  Inlines children;
  std::string page;    // id of a page; empty: this page
  std::string anchor;  // id of a heading, figure or table; may be empty
  Span span;
};

// --- blocks ----------------------------------------------------------------------------------------

struct Paragraph;
struct Heading;
struct CodeBlock;
struct ThematicBreak;
struct Quote;
struct ListBlock;
struct Table;
struct Figure;
struct Box;
struct Diagram;
struct SlotBlock;

using Block = std::variant<Paragraph, Heading, CodeBlock, ThematicBreak, Quote, ListBlock, Table, Figure, Box,
                           Diagram, SlotBlock>;
using Blocks = std::vector<Block>;

struct Paragraph {
  Inlines children;
  Span span;
};
struct Heading {
  int level = 2;  // 1 to 6; a page's title is its one heading of level 1
  std::string id;
  bool id_given = false;  // by `{#id}`; else made from the words
  std::string number;     // "3.2", or empty
  bool new_page = false;  // in print
  Inlines children;
  Span span;
};
struct CodeBlock {
  std::string info;  // all words after the fence
  std::string text;
  Span span;
};
struct ThematicBreak {
  Span span;
};
struct Quote {
  Blocks children;
  Span span;
};
struct ListItem {
  std::optional<bool> checked;  // of a task list
  Blocks children;
  Span span;
};
struct ListBlock {
  bool ordered = false;
  bool tight = true;
  int start = 1;
  std::vector<ListItem> items;
  Span span;
};

enum class Alignment { None, Left, Centre, Right };

struct Cell {
  Blocks children;
  bool header = false;  // names its column (in a head row) or its row
  Span span;
};
struct Row {
  std::vector<Cell> cells;
  Span span;
};
/// The number of cells is the same in every row.
struct Table {
  std::string id;      // may be empty
  std::string number;  // "tabel 3.1"; empty for a table without a caption
  Inlines caption;
  std::vector<Alignment> alignments;  // one a column
  std::vector<Row> head;              // usually one row
  std::vector<Row> body;
  bool landscape = false;     // asks for a page on its side
  bool writing_room = false;  // in print its empty cells are high enough to write in
  Span span;
};
struct Figure {
  std::string id;
  std::string number;  // "figuur 3.1"
  Inlines caption;
  Blocks children;  // the picture or the diagram
  Span span;
};

enum class BoxKind { Story, Tip, Quotation, Example, Attention, Definition, Steps };

/// A container: verhaal, tip, citaat, voorbeeld, let-op, definitie, stappen.
struct Box {
  BoxKind kind = BoxKind::Tip;
  std::string id;                                 // may be empty
  std::map<std::string, std::string> attributes;  // van, bron, titel
  Blocks children;
  Span span;
};
/// Data that is drawn: `markdown` reads it, `model` checks it and adds the drawing and the table.
struct Diagram {
  diagram::Kind kind = diagram::Kind::Pyramid;
  yaml::Value data;
  bool readable = true;                             // false: its YAML is wrong, which has been reported
  std::shared_ptr<const diagram::Drawing> drawing;  // null until then, and for data that is wrong
  Blocks table;                                     // the data in words
  Span span;
};
/// A value that stands alone as a block.
struct SlotBlock {
  std::size_t number = 0;
  Span span;
};

struct Footnote {
  std::string label;
  std::size_t number = 0;  // 1-based, in order of first call; the list is in this order
  std::size_t calls = 0;
  Blocks children;
  Span span;
};

struct Abbreviation {
  std::string text;
  std::string explanation;
  Span span;
};

struct Document {
  Blocks blocks;
  std::vector<Footnote> footnotes;
  std::vector<Abbreviation> abbreviations;  // `*[RtI]: Response to Intervention`
  // What `model` finds in it.
  std::set<std::string> works = {};  // ids of the works that it cites
  std::set<std::string> terms = {};  // ids of the terms of the site that it uses
};

/// The language of a document.
inline constexpr std::string_view own_language = "nl";

/// The inlines within an inline; null where there can be none.
Inlines* children_of(Inline& node);

/// Where a node stands in its file.
Span span_of(const Inline& node);
Span span_of(const Block& node);

/// The words of inlines without their markup; a reference without words gives none.
std::string plain_text(const Inlines& inlines);

/// The tree as indented text, for tests: a line a node, spans left out.
std::string dump(const Document& document);

}  // namespace document
