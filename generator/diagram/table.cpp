#include "diagram/table.h"

#include <algorithm>

namespace diagram {

DataTable table_of(const std::vector<Item>& items, const Columns& columns) {
  DataTable table;
  const auto add_column = [&](const std::string& head, Words Item::*field) {
    const auto filled = [&](const Item& item) { return !(item.*field).text.empty(); };
    if (std::none_of(items.begin(), items.end(), filled)) return;
    table.head.push_back(head);
    table.rows.resize(items.size());
    for (std::size_t row = 0; row < items.size(); ++row) table.rows[row].push_back((items[row].*field).text);
  };
  add_column(columns.name, &Item::name);
  add_column(columns.text, &Item::text);
  add_column(columns.extra, &Item::extra);
  return table;
}

}  // namespace diagram
