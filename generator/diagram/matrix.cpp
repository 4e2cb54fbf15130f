#include <algorithm>

#include "diagram/figure.h"
#include "diagram/item.h"
#include "source/words.h"

// Boxes in rows and columns. On a telephone the columns come below each other, row by row, each cell with the
// name of its column.

namespace diagram {
namespace {

struct MatrixRow {
  Words name;
  std::vector<Words> cells;
  source::Span span;  // of its cells
};

class Matrix : public Figure {
 public:
  explicit Matrix(const yaml::Value& data);

  Scene draw(Canvas canvas) const override {
    return is_wide(canvas) ? draw_wide(canvas) : draw_narrow(canvas);
  }
  std::string description() const override;
  DataTable data() const override;
  void check(Typesetter& type) const override;

 private:
  Scene draw_wide(Canvas& canvas) const;
  Scene draw_narrow(Canvas& canvas) const;
  Length draw_row(Canvas& canvas, const Words& name, const std::vector<Words>& cells, bool head,
                  Length y) const;
  Words cell(const MatrixRow& row, std::size_t column) const {
    return column < row.cells.size() ? row.cells[column] : Words{};
  }

  std::vector<Words> columns_;
  std::vector<MatrixRow> rows_;
};

constexpr Length padding = 10 * pixel, gap = 6 * pixel;
constexpr Look head_look{fonts::Face::Bold, 150, Tone::Inverse};

source::Span span_of_cells(const yaml::Value& row) {
  const auto* cells = row.find("cellen");
  return cells == nullptr ? row.span : cells->span;
}

std::string count_of(std::size_t count, const std::string& one, const std::string& more) {
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

Matrix::Matrix(const yaml::Value& data) : columns_(texts_of(data.find("kolommen"))) {
  const auto* rows = data.find("rijen");
  if (rows == nullptr || rows->list() == nullptr) return;
  for (const auto& row : *rows->list())
    rows_.push_back({words_of(row.find("naam")), texts_of(row.find("cellen")), span_of_cells(row)});
}

void Matrix::check(Typesetter& type) const {
  for (const auto& row : rows_) {
    if (row.cells.size() == columns_.size()) continue;
    type.report({.rule = "diagram.cellen",
                 .span = row.span,
                 .message = "deze rij heeft " + count_of(row.cells.size(), "cel", "cellen") + ", bij " +
                            count_of(columns_.size(), "kolom", "kolommen"),
                 .hints = {"geef elke rij een cel voor elke kolom; een lege cel is `\"\"`"}});
  }
}

Length Matrix::draw_row(Canvas& canvas, const Words& name, const std::vector<Words>& cells, bool head,
                        Length y) const {
  const auto count = static_cast<Length>(columns_.size());
  const Length names = std::min<Length>(150 * pixel, canvas.width() / (count + 1));
  const Length width = (canvas.width() - names - count * gap) / std::max<Length>(count, 1);
  const auto name_words = canvas.type().set(name, name_look, names - padding);
  std::vector<TextBlock> words;
  Length height = name_words.height();
  for (const auto& each : cells) {
    words.push_back(canvas.type().set(each, head ? head_look : text_look, width - 2 * padding));
    height = std::max(height, words.back().height());
  }
  height += 2 * padding;
  canvas.place(name_words, {0, y + padding});
  for (std::size_t column = 0; column < words.size(); ++column) {
    const Area area{names + gap + static_cast<Length>(column) * (width + gap), y, width, height};
    canvas.add(rectangle(area, 4 * pixel, head ? Paint{.fill = Tone::Full} : Paint{.fill = Tone::Light}));
    canvas.place(words[column], {area.x + padding, y + padding});
  }
  return y + height + gap;
}

Scene Matrix::draw_wide(Canvas& canvas) const {
  Length y = draw_row(canvas, {}, columns_, true, 0);
  for (const auto& row : rows_) {
    canvas.add(line({{0, y}, {canvas.width(), y}}, Tone::Line, pixel));
    std::vector<Words> cells;
    for (std::size_t column = 0; column < columns_.size(); ++column) cells.push_back(cell(row, column));
    y = draw_row(canvas, row.name, cells, false, y + gap);
  }
  return std::move(canvas).take(y - gap);
}

Scene Matrix::draw_narrow(Canvas& canvas) const {
  const Length room = canvas.width() - 2 * padding;
  Length y = 0;
  for (const auto& row : rows_) {
    const auto name = canvas.type().set(row.name, head_look, room);
    const Area title{0, y, canvas.width(), name.height() + padding};
    canvas.add(rectangle(title, 4 * pixel, {.fill = Tone::Full}));
    canvas.place(name, {padding, y + padding / 2});
    y = title.bottom() + gap;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      TextBlock words = canvas.type().set(columns_[column], name_look, room);
      words.add(canvas.type().set(cell(row, column), text_look, room));
      const Area area{0, y, canvas.width(), words.height() + 2 * padding};
      canvas.add(rectangle(area, 4 * pixel, {.fill = Tone::Light}));
      canvas.place(words, {padding, y + padding});
      y = area.bottom() + gap;
    }
    y += 2 * gap;
  }
  return std::move(canvas).take(std::max<Length>(y - 3 * gap, 0));
}

std::string Matrix::description() const {
  std::vector<std::string> columns, rows;
  for (const auto& column : columns_) columns.push_back(column.text);
  for (const auto& row : rows_) rows.push_back(row.name.text);
  return "Matrix met de kolommen " + source::enumeration(columns) + " en de rijen " +
         source::enumeration(rows) + ".";
}

DataTable Matrix::data() const {
  DataTable table;
  table.head.emplace_back();
  for (const auto& column : columns_) table.head.push_back(column.text);
  for (const auto& row : rows_) {
    table.rows.push_back({row.name.text});
    for (std::size_t column = 0; column < columns_.size(); ++column)
      table.rows.back().push_back(cell(row, column).text);
  }
  return table;
}

}  // namespace

std::unique_ptr<Figure> read_matrix(const yaml::Value& data) {
  return std::make_unique<Matrix>(data);
}

}  // namespace diagram
