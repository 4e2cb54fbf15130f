#include <algorithm>

#include "document/visit.h"
#include "layout/boxes.h"
#include "layout/set_drawing.h"

namespace layout {
namespace {

Needs operator+(const Needs& needs, Length indent) {
  return {needs.broken + indent, needs.whole + indent, needs.line + indent, needs.total};
}

/// Of boxes below each other.
Needs stacked(const Needs& a, const Needs& b) {
  return {std::max(a.broken, b.broken), std::max(a.whole, b.whole), std::max(a.line, b.line),
          a.total + b.total};
}

/// A table in a cell: its columns side by side.
Needs needs_of_table(const TableBox& table) {
  std::vector<Needs> columns(table.columns);
  const auto add = [&](const RowBox& row) {
    for (std::size_t i = 0; i < row.size(); ++i) columns[i] = stacked(columns[i], needs_of(row[i].children));
  };
  for (const auto& row : table.head) add(row);
  for (const auto& row : table.body) add(row);
  Needs sum;
  for (const auto& column : columns) {
    sum = {sum.broken + column.broken, sum.whole + column.whole, sum.line + column.line,
           sum.total + column.total};
  }
  return sum;
}

}  // namespace

Needs needs_of(const Boxes& boxes) {
  Needs needs;
  const auto visitor = document::Overload{
      [](const TextBox& box) { return box.needs; },
      [](const GroupBox& box) { return needs_of(box.children) + (box.indent_left + box.indent_right); },
      [](const TableBox& box) { return needs_of_table(box); },
      // A picture shrinks with its column.
      [](const PictureBox& box) {
        return Needs{box.width / 4, box.width / 2, box.width, box.width};
      },
      [](const DrawingBox& box) {
        const Length least = natural_size(box.drawing->narrow).width;
        return Needs{least / 4, least / 2, least, least};
      },
      [](const RuleBox&) { return Needs{}; },
      [](const GapBox& box) {
        return Needs{0, 0, box.width, box.width};
      },
  };
  for (const auto& box : boxes) needs = stacked(needs, std::visit(visitor, box.content));
  return needs;
}

}  // namespace layout
