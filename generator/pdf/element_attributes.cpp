#include "pdf/element_attributes.h"

namespace pdf {
namespace {

using layout::Role;

std::string table_attributes(const layout::Element& element) {
  std::string attributes;
  if (element.role == Role::TableHead && element.scope != layout::Scope::None)
    attributes += element.scope == layout::Scope::Column ? "/Scope/Column" : "/Scope/Row";
  if (element.column_span > 1) attributes += "/ColSpan " + std::to_string(element.column_span);
  if (element.row_span > 1) attributes += "/RowSpan " + std::to_string(element.row_span);
  return attributes.empty() ? attributes : "/A<</O/Table" + attributes + ">>";
}

std::string list_attributes(const layout::Element& element) {
  switch (element.numbering) {
    case layout::ListNumbering::None:
      return {};
    case layout::ListNumbering::Disc:
      return "/A<</O/List/ListNumbering/Disc>>";
    case layout::ListNumbering::Decimal:
      return "/A<</O/List/ListNumbering/Decimal>>";
  }
  return {};
}

std::string attribute_object(const layout::Element& element, const std::string& box) {
  if (element.role == Role::TableHead || element.role == Role::TableCell) return table_attributes(element);
  if (element.role == Role::List) return list_attributes(element);
  if (element.role == Role::Figure && !box.empty()) return "/A<</O/Layout/Placement/Block/BBox" + box + ">>";
  return {};
}

}  // namespace

std::string attributes_of(const layout::Element& element, const std::string& box) {
  std::string entries = attribute_object(element, box);
  if (!element.alt.empty()) entries += "/Alt" + text_string(element.alt);
  if (!element.actual_text.empty()) entries += "/ActualText" + text_string(element.actual_text);
  if (!element.language.empty()) entries += "/Lang" + text_string(element.language);
  if (!element.id.empty()) entries += "/ID" + literal(element.id);
  return entries;
}

}  // namespace pdf
