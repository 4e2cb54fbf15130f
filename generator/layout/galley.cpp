#include "layout/galley.h"

#include "document/visit.h"

namespace layout {

void shift(Item& item, Length x, Length y) {
  const auto move_area = [&](Rectangle& area) {
    area.x += x;
    area.y += y;
  };
  std::visit(document::Overload{
                 [&](TextItem& text) {
                   text.x += x;
                   text.baseline += y;
                 },
                 [&](FillItem& fill_item) { move_area(fill_item.area); },
                 [&](ImageItem& image) { move_area(image.area); },
                 [&](DrawingItem& drawing) { move_area(drawing.area); },
                 [&](LinkItem& link) { move_area(link.area); },
             },
             item);
}

void set_artifact(Item& item) {
  std::visit(document::Overload{
                 [](TextItem& text) { text.content = ContentId::Artifact; },
                 [](FillItem& fill_item) { fill_item.content = ContentId::Artifact; },
                 [](ImageItem& image) { image.content = ContentId::Artifact; },
                 [](DrawingItem& drawing) { drawing.content = ContentId::Artifact; },
                 [](LinkItem&) {},
             },
             item);
}

Item fill(Rectangle area, Colour colour) {
  FillItem item;
  item.area = area;
  item.colour = colour;
  return item;
}

}  // namespace layout
