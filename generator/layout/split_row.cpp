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

Length least_height(const Row& row, const std::vector<Position>& cells, const Room& room) {
  Length least = 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto position = cells.empty() ? Position{} : cells[i];
    least = std::max(least, least_height(row.cells[i].galley, position, room));
  }
  return least + 2 * row.padding;
}

Slice split_row(Row& row, std::vector<Position>& cells, const Room& room) {
  cells.resize(row.cells.size());
  Slice slice;
  slice.finished = true;
  auto inner = room;
  inner.height = std::max<Length>(room.height - 2 * row.padding, 0);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    auto& cell = row.cells[i];
    auto part = fill_page(cell.galley, cells[i], inner);
    slice.finished = slice.finished && part.finished;
    slice.height = std::max(slice.height, part.height);
    add_slice(slice, std::move(part), row.x + cell.x, row.padding);
  }
  slice.height += 2 * row.padding;
  draw_row(row, slice);
  return slice;
}

}  // namespace layout
