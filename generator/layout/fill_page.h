#pragma once

#include <cstddef>
#include <vector>

#include "layout/galley.h"

namespace layout {

/// How far a galley has been given out.
struct Position {
  std::size_t entry = 0;
  std::vector<Position> cells = {};  // of a row that was begun on an earlier page
};

/// The room for a slice.
struct Room {
  Length height = 0;
  Length least_to_split = 0;  // a row lower than this goes to the next page as a whole
  bool at_page_top = true;    // something must be placed, or the work would never end
};

struct PlacedMark {
  std::size_t mark = 0;
  Length y = 0;
};

/// What comes onto one page, from its own upper left corner.
struct Slice {
  Length height = 0;
  std::vector<Item> behind;  // backgrounds and rules
  std::vector<Item> items;
  std::vector<PlacedMark> marks;
  bool finished = false;  // nothing is left of the galley
};

/// Fills a page, or a cell on a page, with as much of a galley as fits, and moves that out of it. Keeps
/// together what belongs together as long as a page can hold it; repeats the head of a table that goes on.
Slice fill_page(Galley& galley, Position& position, const Room& room);

/// The height of the least of a galley that may stand on a page: up to the first place where it may be cut.
Length least_height(const Galley& galley, const Position& position, const Room& room);

/// Puts a slice into another one.
void add_slice(Slice& slice, Slice&& part, Length x, Length y);

}  // namespace layout
