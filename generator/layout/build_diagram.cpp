#include "layout/build_boxes.h"

namespace layout {

Box build_drawing(Context& context, const document::Diagram& diagram, const Setting& setting) {
  const auto element = context.structure.add(setting.parent, Role::Figure);
  context.structure[element].alt = diagram.drawing->description;
  Box drawing;
  drawing.content = DrawingBox{context.structure.add_content(element), diagram.drawing.get()};
  drawing.space_before = setting.leading / 2;
  drawing.space_after = setting.leading / 2;
  drawing.keep_with_next = true;
  return drawing;
}

Boxes build_diagram(Context& context, const document::Diagram& diagram, const Setting& setting) {
  if (diagram.drawing == nullptr) return {};
  Boxes boxes;
  boxes.push_back(build_drawing(context, diagram, setting));
  append(boxes, build_boxes(context, diagram.table, setting));
  return boxes;
}

}  // namespace layout
