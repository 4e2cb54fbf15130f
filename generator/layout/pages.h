#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "diagram/scene.h"
#include "fonts/font_set.h"
#include "fonts/length.h"

/// Inert pages: what layout ends in and a PDF writer draws. Nothing here decides where anything goes.
/// The origin is the upper left corner of the page, y grows downward; lengths as in fonts/length.h.
namespace layout {

using fonts::Length;

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;

  friend auto operator<=>(const Colour&, const Colour&) = default;
};

struct Rectangle {
  Length x = 0;
  Length y = 0;
  Length width = 0;
  Length height = 0;
};

/// A structure element; `ElementId{0}` is the document itself.
enum class ElementId : std::uint32_t {};

/// A stretch of marked content, owned by one structure element. `Artifact`: page furniture, table rules,
/// repeated heads; a screen reader does not read these.
enum class ContentId : std::uint32_t { Artifact = std::numeric_limits<std::uint32_t>::max() };

/// A line's glyphs of one face, size and colour. `extra[i]` is added behind glyph i to justify the line;
/// empty when nothing is added anywhere.
struct TextItem {
  ContentId content = ContentId::Artifact;
  Length x = 0;
  Length baseline = 0;
  fonts::Face face = fonts::Face::Regular;
  fonts::FontSize size = 0;
  Colour colour;
  std::vector<fonts::Glyph> glyphs;
  std::vector<Length> extra;
  std::string text;  // the characters the glyphs stand for: Glyph::begin and end point into it
};

/// A filled rectangle: a rule, a border, a background.
struct FillItem {
  ContentId content = ContentId::Artifact;
  Rectangle area;
  Colour colour;
};

/// A picture, scaled to its area. `image` is an index in LaidOut::images.
struct ImageItem {
  ContentId content = ContentId::Artifact;
  Rectangle area;
  std::size_t image = 0;
};

/// An outline of a drawing, filled, stroked or both.
struct Shape {
  std::vector<diagram::Step> steps;  // from the upper left corner of the drawing
  std::optional<Colour> fill;
  std::optional<Colour> stroke;
  Length stroke_width = 0;
};

/// The shapes of a drawing; its words are text items on top of it.
struct DrawingItem {
  ContentId content = ContentId::Artifact;
  Rectangle area;
  std::vector<Shape> shapes;
};

struct Destination {
  std::string id;  // a key of LaidOut::destinations
};
struct Address {
  std::string url;
};

/// The active area of a link; a link over two lines has two.
struct LinkItem {
  ElementId element{};  // its Link element
  Rectangle area;
  std::variant<Destination, Address> target;
  std::string description;  // what a screen reader says
};

using Item = std::variant<TextItem, FillItem, ImageItem, DrawingItem, LinkItem>;

struct Page {
  Length width = 0;
  Length height = 0;
  std::string label;  // "iii", "12"
  std::vector<Item> items;
};

/// Standard structure types of PDF 1.7.
enum class Role {
  Document,
  Part,
  Section,
  Div,
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  Heading5,
  Heading6,
  Paragraph,
  List,
  ListItem,
  Label,
  ListBody,
  Table,
  TableRow,
  TableHead,
  TableCell,
  TableHeadGroup,
  TableBodyGroup,
  Caption,
  Figure,
  Quote,
  BlockQuote,
  Code,
  Note,
  Reference,
  Link,
  Span,
  Contents,
  ContentsItem
};

enum class Scope { None, Column, Row };
enum class ListNumbering { None, Disc, Decimal };

/// Its kids are in reading order: text directly in it, and elements.
struct Element {
  Role role = Role::Paragraph;
  std::vector<std::variant<ElementId, ContentId>> kids;
  std::string alt;
  std::string actual_text;
  std::string language;  // empty: that of the document
  std::string id;        // of a Note (must be unique)
  Scope scope = Scope::None;
  int column_span = 1;
  int row_span = 1;
  ListNumbering numbering = ListNumbering::None;
};

struct Bookmark {
  std::string title;
  int level = 1;
  std::size_t page = 0;
  Length y = 0;
};

struct PagePlace {
  std::size_t page = 0;
  Length y = 0;
};

struct LaidOut {
  std::vector<Page> pages;
  std::vector<Element> elements;  // [0] is the document
  std::vector<Bookmark> bookmarks;
  std::map<std::string, PagePlace> destinations;
  std::vector<std::string> images;  // addresses of the pictures, by index
};

}  // namespace layout
