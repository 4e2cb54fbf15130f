#include <algorithm>

#include "layout/build_boxes.h"

namespace layout {
namespace {

Adjust adjust_of(document::Alignment alignment) {
  switch (alignment) {
    case document::Alignment::Right:
      return Adjust::Right;
    case document::Alignment::Centre:
      return Adjust::Centre;
    case document::Alignment::None:
    case document::Alignment::Left:
      break;
  }
  return Adjust::Left;
}

std::size_t column_count(const document::Table& table) {
  std::size_t columns = 0;
  for (const auto& row : table.head) columns = std::max(columns, row.cells.size());
  for (const auto& row : table.body) columns = std::max(columns, row.cells.size());
  return columns;
}

/// Forty columns fit only if their letters do: about two letters of any kind to a column.
fonts::FontSize size_for(const Context& context, bool landscape, std::size_t columns,
                         fonts::FontSize wanted) {
  const auto& style = context.style;
  const Length page = landscape ? std::max(style.page_width, style.page_height) : style.page_width;
  const Length width = page - style.margin_inner - style.margin_outer;
  const Length column = width / static_cast<Length>(std::max<std::size_t>(columns, 1));
  const auto most = static_cast<fonts::FontSize>(std::max<Length>(column * 2 / 3 / 1'000, 1));
  return std::min(wanted, most);
}

/// 12 mm for a line or two by hand, and as wide as a few words ask.
constexpr Length height_to_write_in = 340'157;
constexpr Length width_to_write_in = 3 * height_to_write_in;

class TableBuilder {
 public:
  TableBuilder(Context& context, const document::Table& table, const Setting& setting)
      : context_(context), table_(table), columns_(column_count(table)) {
    element_ = context.structure.add(setting.parent, Role::Table);
    setting_ = table_setting(context, setting, element_);
    const auto size = size_for(context, table.landscape, columns_, setting_.look.size);
    setting_.leading = setting_.leading * size / setting_.look.size;
    setting_.look.size = size;
  }

  Boxes build(std::vector<std::size_t> marks) {
    Boxes boxes;
    add_caption(boxes, marks);
    TableBox content;
    content.columns = columns_;
    content.landscape = table_.landscape;
    content.ruled = table_.writing_room;
    content.head = rows(table_.head, group(table_.head, Role::TableHeadGroup), true);
    content.body = rows(table_.body, group(table_.body, Role::TableBodyGroup), false);
    Box box;
    box.content = std::move(content);
    box.space_after = setting_.leading;
    boxes.push_back(std::move(box));
    boxes.front().marks = std::move(marks);
    boxes.front().space_before = setting_.leading;
    return boxes;
  }

 private:
  void add_caption(Boxes& boxes, std::vector<std::size_t>& marks) {
    if (table_.caption.empty() && table_.number.empty()) return;
    auto inner = setting_.within(context_.structure.add(element_, Role::Caption));
    inner.look.face = context_.style.caption_face;
    Box caption;
    caption.content = text_box(context_, caption_text(context_, table_.number, table_.caption, inner), inner);
    auto& text = std::get<TextBox>(caption.content);
    text.whole = true;
    if (!table_.number.empty()) marks = marks_of_listed(context_, MarkKind::Table, table_.id, text, setting_);
    caption.space_after = setting_.leading / 3;
    caption.keep_with_next = true;
    boxes.push_back(std::move(caption));
  }

  /// A head stands only beside a body (ISO 32000-1 14.8.4.3.4), so a lone one has its rows in the table.
  ElementId group(const std::vector<document::Row>& rows, Role role) {
    if (rows.empty() || table_.body.empty()) return element_;
    return context_.structure.add(element_, role);
  }

  std::vector<RowBox> rows(const std::vector<document::Row>& nodes, ElementId parent, bool head) {
    std::vector<RowBox> boxes;
    boxes.reserve(nodes.size());
    for (const auto& node : nodes)
      boxes.push_back(row(node, context_.structure.add(parent, Role::TableRow), head));
    return boxes;
  }
  RowBox row(const document::Row& node, ElementId parent, bool head) {
    RowBox cells;
    for (std::size_t i = 0; i < node.cells.size(); ++i) cells.push_back(cell(node.cells[i], parent, i, head));
    return cells;
  }
  CellBox cell(const document::Cell& node, ElementId parent, std::size_t column, bool head) {
    const bool names = head || node.header;
    const auto element = context_.structure.add(parent, names ? Role::TableHead : Role::TableCell);
    if (names) context_.structure[element].scope = head ? Scope::Column : Scope::Row;
    auto inner = setting_.within(element);
    if (names) inner.look.face = fonts::Face::Bold;
    inner.title = names;
    if (column < table_.alignments.size()) inner.adjust = adjust_of(table_.alignments[column]);
    CellBox box{build_boxes(context_, node.children, inner), head};
    if (table_.writing_room && !head && box.children.empty()) box.children.push_back(writing_room());
    return box;
  }
  Box writing_room() const {
    Box room;
    room.content =
        GapBox{std::max<Length>(height_to_write_in - 2 * row_padding(context_.style), 0), width_to_write_in};
    return room;
  }

  Context& context_;
  const document::Table& table_;
  std::size_t columns_ = 0;
  ElementId element_{};
  Setting setting_;
};

}  // namespace

Boxes build_table(Context& context, const document::Table& table, const Setting& setting) {
  const auto marks = marks_of(context, table.id, setting);
  return TableBuilder(context, table, setting).build(marks);
}

}  // namespace layout
