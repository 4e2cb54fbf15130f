#include "pdf/roles.h"

namespace pdf {

std::string_view type_of(layout::Role role) {
  using layout::Role;
  switch (role) {
    case Role::Document:
      return "Document";
    case Role::Part:
      return "Part";
    case Role::Section:
      return "Sect";
    case Role::Div:
      return "Div";
    case Role::Heading1:
      return "H1";
    case Role::Heading2:
      return "H2";
    case Role::Heading3:
      return "H3";
    case Role::Heading4:
      return "H4";
    case Role::Heading5:
      return "H5";
    case Role::Heading6:
      return "H6";
    case Role::Paragraph:
      return "P";
    case Role::List:
      return "L";
    case Role::ListItem:
      return "LI";
    case Role::Label:
      return "Lbl";
    case Role::ListBody:
      return "LBody";
    case Role::Table:
      return "Table";
    case Role::TableRow:
      return "TR";
    case Role::TableHead:
      return "TH";
    case Role::TableCell:
      return "TD";
    case Role::TableHeadGroup:
      return "THead";
    case Role::TableBodyGroup:
      return "TBody";
    case Role::Caption:
      return "Caption";
    case Role::Figure:
      return "Figure";
    case Role::Quote:
      return "Quote";
    case Role::BlockQuote:
      return "BlockQuote";
    case Role::Code:
      return "Code";
    case Role::Note:
      return "Note";
    case Role::Reference:
      return "Reference";
    case Role::Link:
      return "Link";
    case Role::Span:
      return "Span";
    case Role::Contents:
      return "TOC";
    case Role::ContentsItem:
      return "TOCI";
  }
  return "NonStruct";
}

}  // namespace pdf
