#include "model/numbering.h"

#include <algorithm>

#include "model/walk.h"

namespace model {
namespace {

std::string letters(std::size_t position) {
  std::string result;
  for (; position > 0; position = (position - 1) / 26) {
    result += static_cast<char>('A' + static_cast<char>((position - 1) % 26));
  }
  std::reverse(result.begin(), result.end());
  return result;
}

// Headings within a box or a cell are no part of the outline and get no number.
void number_headings(document::Blocks& blocks, const std::string& page) {
  std::size_t section = 0, subsection = 0;
  for (auto& block : blocks) {
    auto* heading = std::get_if<document::Heading>(&block);
    if (heading == nullptr) continue;
    if (heading->level == 2) {
      subsection = 0;
      heading->number = page + "." + std::to_string(++section);
    }
    if (heading->level == 3 && section > 0) {
      heading->number = page + "." + std::to_string(section) + "." + std::to_string(++subsection);
    }
  }
}

}  // namespace

std::string page_number(Numbering numbering, std::size_t position) {
  switch (numbering) {
    case Numbering::Digits:
      return std::to_string(position);
    case Numbering::Letters:
      return letters(position);
    case Numbering::None:
      break;
  }
  return {};
}

void number_contents(document::Document& document, std::string_view number_of_page) {
  const std::string page(number_of_page);
  if (!page.empty()) number_headings(document.blocks, page);
  const std::string prefix = page.empty() ? "" : page + ".";
  std::size_t figures = 0, tables = 0;
  walk(document, {.block = [&](document::Block& block) {
         if (auto* table = std::get_if<document::Table>(&block); table && !table->caption.empty()) {
           table->number = "tabel " + prefix + std::to_string(++tables);
         }
         if (auto* figure = std::get_if<document::Figure>(&block); figure && !figure->caption.empty()) {
           figure->number = "figuur " + prefix + std::to_string(++figures);
         }
       }});
}

}  // namespace model
