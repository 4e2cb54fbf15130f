#include "pdf/figure_boxes.h"

#include <algorithm>
#include <optional>

#include "pdf/syntax.h"

namespace pdf {
namespace {

using layout::ContentId;
using layout::ElementId;
using layout::Length;

/// Sides from the left and from below.
struct Box {
  std::size_t page = 0;
  Length left = 0;
  Length bottom = 0;
  Length right = 0;
  Length top = 0;
  bool on_one_page = true;
};

void include(std::optional<Box>& box, const Box& area) {
  if (!box) {
    box = area;
    return;
  }
  box->on_one_page = box->on_one_page && box->page == area.page;
  box->left = std::min(box->left, area.left);
  box->bottom = std::min(box->bottom, area.bottom);
  box->right = std::max(box->right, area.right);
  box->top = std::max(box->top, area.top);
}

struct ContentArea {
  ContentId content = ContentId::Artifact;
  layout::Rectangle area;
};

/// Of what has an area of its own; the letters in a drawing stand within it.
std::optional<ContentArea> area_of(const layout::Item& item) {
  if (const auto* image = std::get_if<layout::ImageItem>(&item))
    return ContentArea{image->content, image->area};
  if (const auto* fill = std::get_if<layout::FillItem>(&item)) return ContentArea{fill->content, fill->area};
  if (const auto* drawing = std::get_if<layout::DrawingItem>(&item))
    return ContentArea{drawing->content, drawing->area};
  return std::nullopt;
}

std::map<ContentId, ElementId> figure_contents(const layout::LaidOut& laid_out) {
  std::map<ContentId, ElementId> figures;
  for (std::size_t index = 0; index < laid_out.elements.size(); ++index) {
    if (laid_out.elements[index].role != layout::Role::Figure) continue;
    for (const auto& kid : laid_out.elements[index].kids)
      if (const auto* content = std::get_if<ContentId>(&kid))
        figures.emplace(*content, static_cast<ElementId>(index));
  }
  return figures;
}

std::string to_array(const Box& box) {
  std::string array = "[";
  for (const Length side : {box.left, box.bottom, box.right, box.top}) {
    append_hundredths(array, to_hundredths(side));
    array += ' ';
  }
  array.back() = ']';
  return array;
}

}  // namespace

std::map<ElementId, std::string> find_figure_boxes(const layout::LaidOut& laid_out) {
  const std::map<ContentId, ElementId> figures = figure_contents(laid_out);
  if (figures.empty()) return {};
  std::map<ElementId, std::optional<Box>> boxes;
  for (std::size_t page = 0; page < laid_out.pages.size(); ++page) {
    for (const layout::Item& item : laid_out.pages[page].items) {
      const auto drawn = area_of(item);
      const auto figure = drawn ? figures.find(drawn->content) : figures.end();
      if (figure == figures.end()) continue;
      const Length top = laid_out.pages[page].height - drawn->area.y;
      include(boxes[figure->second],
              {page, drawn->area.x, top - drawn->area.height, drawn->area.x + drawn->area.width, top});
    }
  }
  std::map<ElementId, std::string> arrays;
  for (const auto& [figure, box] : boxes)
    if (box->on_one_page) arrays.emplace(figure, to_array(*box));
  return arrays;
}

}  // namespace pdf
