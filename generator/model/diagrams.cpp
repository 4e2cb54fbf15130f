#include "model/diagrams.h"

#include <string>
#include <utility>

#include "diagram/draw.h"
#include "fonts/normal_form.h"
#include "markdown/dutch_type.h"
#include "model/walk.h"
#include "schema/validate.h"
#include "source/dutch_date.h"

namespace model {
namespace {

using source::Diagnostics;

bool is_list(diagram::Kind kind) {
  return kind != diagram::Kind::Matrix && kind != diagram::Kind::Bars;
}

std::string first_line_of(diagram::Kind kind) {
  switch (kind) {
    case diagram::Kind::Matrix:
      return "begin met `kolommen:` en `rijen:`";
    case diagram::Kind::Bars:
      return "begin met `staven:`";
    case diagram::Kind::Timeline:
      return "zet voor elk moment een regel die begint met `- wanneer:`";
    case diagram::Kind::Flow:
      return "zet voor elke stap een regel die begint met `- stap:`";
    case diagram::Kind::Pyramid:
    case diagram::Kind::Rings:
    case diagram::Kind::Pie:
      break;
  }
  return "zet voor elk onderdeel een regel die begint met `- naam:`";
}

/// The schema speaks of a file as a whole; a diagram is only a part of one.
Diagnostics check_form(const document::Diagram& node) {
  const bool fits = is_list(node.kind) ? node.data.list() != nullptr : node.data.map() != nullptr;
  if (fits) return {};
  const std::string name(diagram::name_of(node.kind));
  return {{.rule = "diagram.vorm",
           .span = node.data.span,
           .message = node.data.is_null() ? "in dit diagram staan geen gegevens"
                                          : "de gegevens van een `" + name + "` hebben een andere vorm",
           .hints = {first_line_of(node.kind)}}};
}

/// Quotes, dashes and accents as in running text.
void set_type(yaml::Value& value) {
  if (auto* text = std::get_if<std::string>(&value.data)) {
    if (!source::read_month_or_date(*text))
      *text = fonts::normalise(markdown::with_dutch_type(std::move(*text)));
  }
  if (auto* list = std::get_if<yaml::List>(&value.data)) {
    for (auto& item : *list) set_type(item);
  }
  if (auto* map = std::get_if<yaml::Map>(&value.data)) {
    for (auto& member : map->members) set_type(member.value);
  }
}

document::Cell cell_of(const std::string& text, bool header, source::Span span) {
  document::Cell cell{.children = {}, .header = header, .span = span};
  if (!text.empty()) cell.children.emplace_back(document::Paragraph{{document::Text{text, span}}, span});
  return cell;
}

document::Row row_of(const std::vector<std::string>& words, bool head, source::Span span) {
  document::Row row{{}, span};
  for (std::size_t column = 0; column < words.size(); ++column)
    row.cells.push_back(cell_of(words[column], head || column == 0, span));
  return row;
}

document::Table table_of(const diagram::DataTable& data, source::Span span) {
  document::Table table;
  table.span = span;
  table.alignments.resize(data.head.size());
  table.head.push_back(row_of(data.head, true, span));
  for (const auto& row : data.rows) table.body.push_back(row_of(row, false, span));
  return table;
}

void draw(document::Diagram& node, const DrawingTools& tools, Diagnostics& problems) {
  const auto schema = tools.schemas.find(node.kind);
  if (schema == tools.schemas.end() || tools.fonts == nullptr) return;  // reported where they were asked for
  if (!node.readable) return;
  auto found = check_form(node);
  if (found.empty()) found = schema::validate(node.data, schema->second);
  const bool is_right = !has_errors(found);
  append(problems, std::move(found));
  if (!is_right) return;
  set_type(node.data);
  auto made = diagram::draw(node.kind, node.data, *tools.fonts);
  const bool is_drawn = !has_errors(made.diagnostics);
  append(problems, std::move(made.diagnostics));
  if (!is_drawn) return;
  node.table = {table_of(made.value.data, node.span)};
  node.drawing = std::make_shared<const diagram::Drawing>(std::move(made.value));
}

}  // namespace

DiagramUses diagrams_in(document::Document& document) {
  DiagramUses uses;
  walk(document, {.block = [&](document::Block& block) {
         if (const auto* node = std::get_if<document::Diagram>(&block)) uses.emplace(node->kind, node->span);
       }});
  return uses;
}

Diagnostics draw_diagrams(document::Document& document, const DrawingTools& tools) {
  Diagnostics problems;
  walk(document, {.block = [&](document::Block& block) {
         if (auto* node = std::get_if<document::Diagram>(&block)) draw(*node, tools, problems);
       }});
  return problems;
}

}  // namespace model
