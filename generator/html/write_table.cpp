#include <algorithm>
#include <vector>

#include "html/writer.h"

namespace html {
namespace {

/// How a table behaves where there is no room for it.
enum class Narrow {
  Wrap,   // two columns: the words wrap
  Cards,  // each row becomes a card that repeats the column's name before each cell
  Scroll  // nothing to repeat, or too many columns: a box that scrolls, also by keyboard
};

constexpr std::size_t columns_that_fit_a_phone = 2;
constexpr std::size_t columns_that_fit_a_screen = 6;
constexpr std::size_t columns_that_want_room = 4;

std::size_t columns_of(const document::Table& table) {
  if (!table.head.empty()) return table.head.front().cells.size();
  return table.body.empty() ? 0 : table.body.front().cells.size();
}

std::string words_of(const document::Cell& cell) {
  std::string words;
  for (const auto& block : cell.children) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    if (!paragraph) continue;
    if (!words.empty()) words += ' ';
    words += plain_text(paragraph->children);
  }
  return words;
}

Narrow narrow_form(const document::Table& table) {
  const auto columns = columns_of(table);
  if (columns <= columns_that_fit_a_phone) return Narrow::Wrap;
  if (columns > columns_that_fit_a_screen || table.head.size() != 1) return Narrow::Scroll;
  return Narrow::Cards;
}

std::string alignment_class(const document::Table& table, std::size_t column) {
  if (column >= table.alignments.size()) return {};
  switch (table.alignments[column]) {
    case document::Alignment::Centre:
      return "midden";
    case document::Alignment::Right:
      return "rechts";
    case document::Alignment::None:
    case document::Alignment::Left:
      return {};
  }
  return {};
}

enum class Section { Head, Body };

void write_cell(Writer& writer, const document::Cell& cell, Section section, const std::string& alignment,
                const std::string& column_name) {
  // An empty cell names nothing, so it is no header.
  const bool header = (cell.header || section == Section::Head) && !cell.children.empty();
  const std::string_view tag = header ? "th" : "td";
  writer.out.open(tag, {{"scope", section == Section::Head ? "col" : "row", header},
                        unless_empty("class", alignment),
                        unless_empty("data-kolom", column_name)});
  write_snug(writer, cell.children);
  writer.out.close(tag);
  writer.out.line_end();
}

void write_row(Writer& writer, const document::Table& table, const document::Row& row, Section section,
               const std::vector<std::string>& column_names) {
  writer.out.raw("<tr>\n");
  for (std::size_t column = 0; column < row.cells.size(); ++column) {
    const auto& name = column < column_names.size() ? column_names[column] : std::string{};
    write_cell(writer, row.cells[column], section, alignment_class(table, column), name);
  }
  writer.out.raw("</tr>\n");
}

void write_section(Writer& writer, std::string_view tag, const document::Table& table,
                   const std::vector<document::Row>& rows, Section section,
                   const std::vector<std::string>& column_names) {
  if (rows.empty()) return;
  writer.out.open(tag);
  writer.out.line_end();
  for (const auto& row : rows) write_row(writer, table, row, section, column_names);
  writer.out.close(tag);
  writer.out.line_end();
}

void write_caption(Writer& writer, const document::Table& table, const std::string& id) {
  if (table.caption.empty()) return;
  writer.out.open("caption", {{"id", id}});
  write_number(writer, table.number);
  write_inlines(writer, table.caption);
  writer.out.raw("</caption>\n");
}

bool wants_room(const document::Table& table) {
  return table.landscape || columns_of(table) >= columns_that_want_room;
}

std::string style_of(const document::Table& table, Narrow narrow) {
  std::string style = "tabel";
  if (narrow == Narrow::Cards) style += " kaarten";
  if (narrow == Narrow::Scroll) style += " schuift";
  if (wants_room(table)) style += " ruim";
  if (table.landscape) style += " liggend";
  if (table.writing_room) style += " schrijfruimte";
  return style;
}

void open_container(Writer& writer, const document::Table& table, Narrow narrow,
                    const std::string& caption_id) {
  const bool scroll = narrow == Narrow::Scroll;
  writer.out.open("div", {unless_empty("id", table.id),
                          {"class", style_of(table, narrow)},
                          {"role", "region", scroll},
                          {"aria-labelledby", caption_id, scroll && !table.caption.empty()},
                          {"aria-label", "Tabel", scroll && table.caption.empty()},
                          {"tabindex", "0", scroll}});
  writer.out.line_end();
}

}  // namespace

void write_table(Writer& writer, const document::Table& table) {
  const auto narrow = narrow_form(table);
  const auto caption_id = "tabel_" + std::to_string(++writer.tables);
  std::vector<std::string> column_names;
  if (narrow == Narrow::Cards) {
    for (const auto& cell : table.head.front().cells) column_names.push_back(words_of(cell));
  }
  writer.wide = writer.wide || wants_room(table);
  open_container(writer, table, narrow, caption_id);
  writer.out.raw("<table>\n");
  write_caption(writer, table, caption_id);
  write_section(writer, "thead", table, table.head, Section::Head, {});
  write_section(writer, "tbody", table, table.body, Section::Body, column_names);
  writer.out.raw("</table>\n");
  writer.out.close("div");
  writer.out.line_end();
}

}  // namespace html
