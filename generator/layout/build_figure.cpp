#include <algorithm>

#include "layout/build_boxes.h"
#include "layout/link_target.h"
#include "source/ascii.h"

namespace layout {
namespace {

const document::Image* lone_image(const document::Inlines& inlines) {
  return inlines.size() == 1 ? std::get_if<document::Image>(&inlines.front()) : nullptr;
}

}  // namespace

std::optional<Box> build_lone_picture(Context& context, const document::Inlines& inlines,
                                      const Setting& setting) {
  const auto* image = lone_image(inlines);
  if (!image) return std::nullopt;
  const auto found = context.tools.pictures.find(image->source);
  if (found == context.tools.pictures.end()) return std::nullopt;
  const auto element = context.structure.add(setting.parent, Role::Figure);
  context.structure[element].alt = image->alt;
  PictureBox picture;
  picture.content = context.structure.add_content(element);
  picture.image = context.add_image(image->source);
  picture.width = natural_length(image::shown_width(found->second));
  picture.height = natural_length(image::shown_height(found->second));
  Box box;
  box.content = picture;
  box.space_before = setting.leading / 3;
  box.space_after = setting.leading / 2;
  return box;
}

InlineText caption_text(Context& context, const std::string& number, const document::Inlines& caption,
                        const Setting& setting) {
  InlineText text(context, setting.page, setting.parent, setting.look);
  if (!number.empty()) {
    text.add_bold_words(source::capitalised(number));
    text.add_words(" ");
  }
  text.add(caption);
  return text;
}

namespace {

/// Of a diagram that stands directly in a figure: its table comes below the caption.
const document::Diagram* drawn_in(const document::Block& block) {
  const auto* diagram = std::get_if<document::Diagram>(&block);
  return diagram != nullptr && diagram->drawing != nullptr ? diagram : nullptr;
}

Boxes build_contents(Context& context, const document::Figure& figure, const Setting& setting) {
  if (std::none_of(figure.children.begin(), figure.children.end(), drawn_in))
    return build_boxes(context, figure.children, setting);
  Boxes boxes;
  for (const auto& child : figure.children) {
    if (const auto* diagram = drawn_in(child))
      boxes.push_back(build_drawing(context, *diagram, setting));
    else
      append(boxes, build_boxes(context, {child}, setting));
  }
  return boxes;
}

}  // namespace

Box build_figure(Context& context, const document::Figure& figure, const Setting& setting) {
  const auto element = context.structure.add(setting.parent, Role::Div);
  GroupBox group;
  auto marks = marks_of(context, figure.id, setting);
  group.children = build_contents(context, figure, setting.within(element));
  if (!figure.caption.empty() || !figure.number.empty()) {
    for (auto& child : group.children) child.keep_with_next = true;
    auto inner = table_setting(context, setting, context.structure.add(element, Role::Caption));
    inner.look.colour = context.style.muted;
    inner.look.face = context.style.caption_face;
    Box caption;
    caption.content = text_box(context, caption_text(context, figure.number, figure.caption, inner), inner);
    auto& text = std::get<TextBox>(caption.content);
    text.whole = true;
    if (!figure.number.empty()) marks = marks_of_listed(context, MarkKind::Figure, figure.id, text, setting);
    caption.space_after = setting.leading / 2;
    group.children.push_back(std::move(caption));
  }
  for (const auto& child : figure.children) {
    if (const auto* diagram = drawn_in(child))
      append(group.children, build_boxes(context, diagram->table, setting.within(element)));
  }
  Box box;
  box.marks = std::move(marks);
  box.content = std::move(group);
  box.space_before = setting.leading * 2 / 3;
  box.space_after = setting.leading;
  return box;
}

}  // namespace layout
