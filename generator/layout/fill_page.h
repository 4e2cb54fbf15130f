#pragma once

#include <cstddef>
#include <vector>

#include "layout/foot.h"
#include "layout/galley.h"

namespace layout {

/// The room for a slice.
struct Room {
  Length height = 0;
  Length page_height = 0;      // what the next page can hold
  Length most_left_empty = 0;  // of a page, rather than splitting a row that the next one can hold
  bool at_page_top = true;     // something must be placed, or the work would never end
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

/// Fills a page with as much of a galley as fits above its foot, and moves that out of the galley. Keeps
/// together what belongs together as long as a page can hold it; repeats the head of a table that goes on.
/// Nothing is placed when the foot holds notes of earlier pages and leaves no room.
Slice fill_page(Galley& galley, Position& position, const Room& room, Foot& foot);

/// The same for galleys that stand beside each other, the cells of a row: always the one that is least far
/// down gets what comes next.
struct Beside {
  Galley& galley;
  Position& position;
  Room room;
};
std::vector<Slice> fill_side_by_side(const std::vector<Beside>& galleys, Foot& foot);

/// The least of a galley that may stand on a page of which `left` is empty: up to the first place where it
/// may be cut.
struct Least {
  Length height = 0;
  NoteCalls notes = {};
};
Least least_of(const Galley& galley, const Position& position, const Room& room, Length left);

/// Puts a slice into another one.
void add_slice(Slice& slice, Slice&& part, Length x, Length y);

}  // namespace layout
