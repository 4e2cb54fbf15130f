#include "layout/split_row.h"

#include <algorithm>

namespace layout {
namespace {

void draw_row(const Row& row, Slice& slice) {
  std::vector<Item> behind;
  if (row.background) behind.push_back(fill({row.x, 0, row.width, slice.height}, *row.background));
  const Length y = slice.height - row.rule_thickness;
  behind.push_back(fill({row.x, y, row.width, row.rule_thickness}, row.rule));
  for (const auto x : row.dividers)
    behind.push_back(fill({row.x + x, 0, fonts::point / 2, slice.height}, row.rule));
  slice.behind.insert(slice.behind.begin(), behind.begin(), behind.end());
}

/// The height of the label above the first cell.
Length label_height(const Row& row, bool goes_on) {
  return goes_on && row.label ? row.label->height : 0;
}

std::vector<Beside> cells_beside(Row& row, std::vector<Position>& positions, const Room& room, Length label) {
  std::vector<Beside> cells;
  cells.reserve(row.cells.size());
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    cells.push_back({row.cells[i].galley, positions[i], room});
    if (i == 0) cells.back().room.height -= label;
  }
  return cells;
}

/// What the cells gave, and the label above the first, as one.
Slice join(const Row& row, std::vector<Slice> parts, Length label) {
  Slice slice;
  slice.finished = true;
  if (label > 0) {
    Slice above;
    above.items = row.label->items;
    add_slice(slice, std::move(above), row.x + row.cells.front().x, row.padding);
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Length above = i == 0 ? label : 0;
    slice.finished = slice.finished && parts[i].finished;
    slice.height = std::max(slice.height, above + parts[i].height);
    add_slice(slice, std::move(parts[i]), row.x + row.cells[i].x, row.padding + above);
  }
  slice.height += 2 * row.padding;
  return slice;
}

}  // namespace

bool may_split(Length height, const Room& room, Length left) {
  return left > room.most_left_empty || height > room.page_height;
}

Least least_of(const Row& row, const std::vector<Position>& cells, const Room& room, Length left) {
  Least least;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto cell = least_of(row.cells[i].galley, cells.empty() ? Position{} : cells[i], room, left);
    const Length label = i == 0 ? label_height(row, !cells.empty()) : 0;
    least.height = std::max(least.height, label + cell.height);
    least.notes.insert(least.notes.end(), cell.notes.begin(), cell.notes.end());
  }
  least.height += 2 * row.padding;
  return least;
}

Slice split_row(Row& row, std::vector<Position>& cells, const Room& room, Foot& foot) {
  const Length label = label_height(row, !cells.empty());
  cells.resize(row.cells.size());
  auto inner = room;
  inner.height = std::max<Length>(room.height - 2 * row.padding, 0);
  if (label > 0) foot.keep_off(inner.height - label);
  auto slice = join(row, fill_side_by_side(cells_beside(row, cells, inner, label), foot), label);
  draw_row(row, slice);
  return slice;
}

}  // namespace layout
