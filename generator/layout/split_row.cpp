#include "layout/split_row.h"

#include <algorithm>

namespace layout {
namespace {

void draw_row(const Row& row, Slice& slice) {
  std::vector<Item> behind;
  if (row.background) behind.push_back(fill({row.x, 0, row.width, slice.height}, *row.background));
  const Length y = slice.height - row.rule_thickness;
  behind.push_back(fill({row.x, y, row.width, row.rule_thickness}, row.rule));
  slice.behind.insert(slice.behind.begin(), behind.begin(), behind.end());
}

}  // namespace

bool may_split(const Row& row, const Room& room) {
  return row.height > room.least_to_split;
}

Least least_of(const Row& row, const std::vector<Position>& cells, const Room& room) {
  Least least;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto cell = least_of(row.cells[i].galley, cells.empty() ? Position{} : cells[i], room);
    least.height = std::max(least.height, cell.height);
    least.notes.insert(least.notes.end(), cell.notes.begin(), cell.notes.end());
  }
  least.height += 2 * row.padding;
  return least;
}

Slice split_row(Row& row, std::vector<Position>& cells, const Room& room, Foot& foot) {
  cells.resize(row.cells.size());
  auto inner = room;
  inner.height = std::max<Length>(room.height - 2 * row.padding, 0);
  std::vector<Beside> galleys;
  galleys.reserve(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) galleys.push_back({row.cells[i].galley, cells[i], inner});
  auto parts = fill_side_by_side(galleys, foot);
  Slice slice;
  slice.finished = true;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    slice.finished = slice.finished && parts[i].finished;
    slice.height = std::max(slice.height, parts[i].height);
    add_slice(slice, std::move(parts[i]), row.x + row.cells[i].x, row.padding);
  }
  slice.height += 2 * row.padding;
  draw_row(row, slice);
  return slice;
}

}  // namespace layout
