#include <algorithm>

#include "document/visit.h"
#include "layout/column_widths.h"
#include "layout/flow_boxes.h"
#include "layout/row_label.h"

namespace layout {
namespace {

/// The space at either side of a cell's text; narrow columns get less.
Length side_padding(Length width, std::size_t columns) {
  const Length column = width / static_cast<Length>(std::max<std::size_t>(columns, 1));
  return std::clamp<Length>(column / 14, 0, 5 * fonts::point);
}

Needs with_padding(const Needs& needs, Length padding) {
  return {needs.broken + 2 * padding, needs.whole + 2 * padding, needs.line + 2 * padding, needs.total};
}

/// A head is repeated unless it would fill the pages.
constexpr Length most_of_page_for_head = 3;
/// Of what a page can hold: a row lower than this is not split, so that it needs no label for the next page.
constexpr Length percent_of_low_row = 40;

Row as_artifact(Row row);

void make_artifact(Galley& galley) {
  for (auto& entry : galley.entries) {
    entry.marks.clear();
    entry.notes.clear();
    std::visit(document::Overload{
                   [](Strip& strip) {
                     std::erase_if(strip.items,
                                   [](const Item& item) { return std::holds_alternative<LinkItem>(item); });
                     for (auto& item : strip.items) set_artifact(item);
                   },
                   [](Row& row) { row = as_artifact(std::move(row)); },
               },
               entry.content);
  }
}

Row as_artifact(Row row) {
  for (auto& cell : row.cells) make_artifact(cell.galley);
  return row;
}

class TableFlow {
 public:
  TableFlow(Context& context, const TableBox& table, const Column& column)
      : context_(context),
        table_(table),
        column_(column),
        side_(side_padding(column.width, table.columns)),
        widths_(column_widths(needs(), column.width)) {}

  Galley flow() && {
    Length head_height = 0;
    for (std::size_t i = 0; i < table_.head.size(); ++i) {
      auto entry = make_entry(table_.head[i], true);
      entry.keep_with_previous = i > 0;
      head_height += std::get<Row>(entry.content).height;
      galley_.entries.push_back(std::move(entry));
    }
    const bool repeat = !table_.head.empty() && head_height <= column_.most_height / most_of_page_for_head;
    if (repeat) repeat_head();
    for (std::size_t i = 0; i < table_.body.size(); ++i) {
      auto entry = make_entry(table_.body[i], false);
      entry.keep_with_previous = i == 0 && !table_.head.empty();
      if (repeat) entry.head = 0;
      galley_.entries.push_back(std::move(entry));
    }
    return std::move(galley_);
  }

 private:
  std::vector<Needs> needs() const {
    std::vector<Needs> columns(table_.columns);
    const auto widen = [&](const RowBox& row) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        const auto cell = with_padding(needs_of(row[i].children), side_);
        columns[i].broken = std::max(columns[i].broken, cell.broken);
        columns[i].whole = std::max(columns[i].whole, cell.whole);
        columns[i].line = std::max(columns[i].line, cell.line);
        columns[i].total = std::max(columns[i].total, cell.total);
      }
    };
    for (const auto& row : table_.head) widen(row);
    for (const auto& row : table_.body) widen(row);
    return columns;
  }

  void repeat_head() {
    std::vector<Row> rows;
    for (const auto& entry : galley_.entries) rows.push_back(as_artifact(std::get<Row>(entry.content)));
    galley_.heads.push_back(std::move(rows));
  }

  Entry make_entry(const RowBox& cells, bool head) {
    Row row;
    row.width = column_.width;
    row.padding = row_padding(context_.style);
    if (head) row.background = context_.style.head_background;
    row.rule = head ? context_.style.accent : context_.style.rule;
    row.rule_thickness = head ? fonts::point : fonts::point / 2;
    Length x = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (table_.ruled && i > 0) row.dividers.push_back(x);
      const Length inner = std::max<Length>(widths_[i] - 2 * side_, 1);
      RowCell cell{x + side_, flow_boxes(context_, cells[i].children, {inner, column_.most_height})};
      row.height = std::max(row.height, cell.galley.height);
      row.cells.push_back(std::move(cell));
      x += widths_[i];
    }
    row.height += 2 * row.padding;
    if (!head && cells.size() > 1 && row.height > column_.most_height * percent_of_low_row / 100) {
      const Length inner = std::max<Length>(widths_[0] - 2 * side_, 1);
      row.label = make_row_label(context_, cells[0], {inner, column_.most_height});
    }
    Entry entry;
    for (const auto& cell : row.cells) {
      for (const auto& inner : cell.galley.entries)
        entry.notes.insert(entry.notes.end(), inner.notes.begin(), inner.notes.end());
    }
    entry.content = std::move(row);
    return entry;
  }

  Context& context_;
  const TableBox& table_;
  const Column& column_;
  Length side_ = 0;
  std::vector<Length> widths_;
  Galley galley_;
};

}  // namespace

Galley flow_table(Context& context, const TableBox& table, const Column& column) {
  return TableFlow(context, table, column).flow();
}

}  // namespace layout
