#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "layout/boxes.h"
#include "layout/pages.h"

/// Text set in one endless column, before it is cut into pages.
namespace layout {

/// What stays whole: a line, a picture, the space within a frame. Its items are placed from its upper left
/// corner.
struct Strip {
  Length height = 0;
  std::vector<Item> items;
};

/// Notes that a text calls, by their index among the notes of the chapter.
using NoteCalls = std::vector<std::size_t>;

struct Entry;

/// The ground behind entries that follow each other.
struct Frame {
  Length x = 0;
  Length width = 0;
  Ground ground;
  std::optional<std::size_t> around = {};  // the frame that this one stands in
};

struct Row;

struct Galley {
  std::vector<Entry> entries;
  std::vector<Frame> frames;
  std::vector<std::vector<Row>> heads;  // of its tables, to be repeated; all artifacts
  Length height = 0;                    // with all spaces between the entries
};

struct RowCell {
  Length x = 0;
  Galley galley;
};

/// A row of a table. It may be split over pages, each of its cells between two entries.
struct Row {
  Length x = 0;
  Length width = 0;
  Length padding = 0;  // above and below
  std::optional<Colour> background = {};
  Colour rule;
  Length rule_thickness = 0;
  std::vector<Length> dividers = {};  // x of the lines between its cells
  std::vector<RowCell> cells;
  Length height = 0;                // when not split
  std::optional<Strip> label = {};  // stands above the first cell where the row goes on
};

struct Entry {
  Length space_before = 0;  // not at the top of a page
  bool keep_with_previous = false;
  bool new_page = false;                  // begins one
  std::optional<std::size_t> frame = {};  // index in Galley::frames
  std::optional<std::size_t> head = {};   // index in Galley::heads: repeated when a page begins here
  std::vector<std::size_t> marks = {};
  NoteCalls notes = {};  // of a row: all that its cells call
  std::variant<Strip, Row> content;
};

/// How far a galley has been given out.
struct Position {
  std::size_t entry = 0;
  std::vector<Position> cells = {};  // of a row that was begun on an earlier page
};

/// Moves an item.
void shift(Item& item, Length x, Length y);

/// Takes an item out of the content that is read; a link area is not for this.
void set_artifact(Item& item);

/// A rectangle of one colour that no screen reader reads.
Item fill(Rectangle area, Colour colour);

}  // namespace layout
