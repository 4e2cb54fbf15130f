#include "model/rules/chapter/table_without_head.h"

#include <algorithm>
#include <string>

#include "model/walk.h"

namespace model::rules::chapter {
namespace {

// What cannot be seen or heard: a cell with a picture or a list says something.
bool is_blank(document::Cell& cell) {
  return std::all_of(cell.children.begin(), cell.children.end(), [](const document::Block& block) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    return paragraph != nullptr &&
           plain_text(paragraph->children).find_first_not_of(" \t") == std::string::npos &&
           std::all_of(paragraph->children.begin(), paragraph->children.end(),
                       [](const auto& node) { return std::holds_alternative<document::Text>(node); });
  });
}

source::Diagnostic problem(source::Span span, std::string message) {
  return {.severity = source::Severity::Warning,
          .rule = "tabel.zonder-kop",
          .span = span,
          .message = std::move(message),
          .hints = {"schrijf in de eerste rij boven elke kolom wat erin staat"}};
}

void check(document::Table& table, source::Diagnostics& problems) {
  for (auto& row : table.head) {
    auto& cells = row.cells;
    if (std::all_of(cells.begin(), cells.end(), is_blank)) {
      problems.push_back(problem(row.span, "deze tabel heeft geen koppen boven de kolommen"));
      continue;
    }
    for (std::size_t column = 1; column < cells.size(); ++column) {
      if (!is_blank(cells[column])) continue;
      problems.push_back(problem(row.span, "kolom " + std::to_string(column + 1) + " heeft geen kop"));
      break;
    }
  }
}

}  // namespace

source::Diagnostics find_tables_without_head(document::Document& document) {
  source::Diagnostics problems;
  walk(document, {.block = [&](document::Block& block) {
         if (auto* table = std::get_if<document::Table>(&block)) check(*table, problems);
       }});
  return problems;
}

}  // namespace model::rules::chapter
