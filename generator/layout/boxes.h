#pragma once

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "document/document.h"
#include "layout/line_items.h"
#include "layout/set_line.h"
#include "layout/style.h"
#include "layout/styled_text.h"

/// The box tree: what a document consists of in print, before anyone knows where its lines are broken.
namespace layout {

struct Box;
using Boxes = std::vector<Box>;

/// Of a title or a name: no hyphen unless a word is wider than its column.
inline constexpr int cost_of_hyphen_in_title = 5'000;

/// A paragraph, heading, caption or label.
struct TextBox {
  StyledText text;
  std::vector<LineItem> items;
  Needs needs = {};
  fonts::FontSize size = 105;
  Length leading = 15 * fonts::point;
  Adjust adjust = Adjust::Left;
  int cost_of_hyphen = 50;
  bool whole = false;  // all its lines stand on one page
  bool even = false;   // its lines are about as long as each other
};

/// A square to tick, drawn beside the first line.
struct TickBox {
  ContentId content = ContentId::Artifact;
  bool ticked = false;
};

/// What hangs beside the first line of a group: a bullet, a number or a tick box.
struct HangingLabel {
  std::variant<TextBox, TickBox> content;
  Length gap = 0;  // between its right edge and the group
};

/// The ground behind a group, and the bar at its left side.
struct Ground {
  std::optional<Colour> background = {};
  std::optional<Colour> bar = {};
  Length bar_width = 0;
  Length padding = 0;  // above and below
};

struct GroupBox {
  Length indent_left = 0;
  Length indent_right = 0;
  std::optional<HangingLabel> label = {};
  std::optional<Ground> ground = {};
  Boxes children;
};

struct CellBox {
  Boxes children;
  bool head = false;  // stands out
};
using RowBox = std::vector<CellBox>;

/// The space above and below the cells of a row.
constexpr Length row_padding(const Style& style) {
  return style.table_leading * 2 / 5;
}

struct TableBox {
  std::size_t columns = 0;
  std::vector<RowBox> head;
  std::vector<RowBox> body;
  bool landscape = false;
  bool ruled = false;  // with lines between its columns
};

/// A picture on its own.
struct PictureBox {
  ContentId content = ContentId::Artifact;
  std::size_t image = 0;
  Length width = 0;
  Length height = 0;
};

/// A diagram; where there is little room it is drawn as for a telephone.
struct DrawingBox {
  ContentId content = ContentId::Artifact;
  const diagram::Drawing* drawing = nullptr;  // of the document, which lives longer
};

/// A line between two parts of the text.
struct RuleBox {
  Length thickness = 0;
  Colour colour;
};

/// Nothing but height; for a title page, and to write in.
struct GapBox {
  Length height = 0;
  Length width = 0;  // that it would like to have
};

struct Box {
  Length space_before = 0;  // of two boxes only the greater space between them counts
  Length space_after = 0;
  bool keep_with_next = false;
  bool new_page = false;
  std::vector<std::size_t> marks = {};
  std::variant<TextBox, GroupBox, TableBox, PictureBox, DrawingBox, RuleBox, GapBox> content;
};

/// What the widths of boxes must or may be.
Needs needs_of(const Boxes& boxes);

}  // namespace layout
