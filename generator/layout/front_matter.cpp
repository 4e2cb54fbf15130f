#include "layout/front_matter.h"

#include "layout/build_boxes.h"
#include "layout/page_furniture.h"
#include "layout/paginate.h"

namespace layout {
namespace {

Box title_line(Context& context, const std::string& words, ElementId element, const Setting& setting) {
  InlineText text(context, nullptr, element, setting.look);
  text.add_words(words);
  Box box;
  box.content = text_box(context, std::move(text), setting);
  auto& title = std::get<TextBox>(box.content);
  title.cost_of_hyphen = cost_of_hyphen_in_title;
  title.even = true;
  box.space_after = setting.leading / 2;
  return box;
}

Box gap(Length height) {
  Box box;
  box.content = GapBox{height};
  return box;
}

}  // namespace

Boxes build_title_page(Context& context) {
  const auto section = context.structure.add(ElementId{0}, Role::Section);
  const auto& style = context.style;
  Setting setting;
  setting.look.size = style.heading_sizes[0] * 4 / 3;
  setting.look.face = fonts::Face::Bold;
  setting.look.colour = style.accent;
  setting.leading = Length{setting.look.size} * 1'200;
  Boxes boxes;
  boxes.push_back(gap(style.page_height / 5));
  const auto heading = context.structure.add_heading(section, 1);
  boxes.push_back(title_line(context, context.manuscript.title, heading, setting));
  if (context.manuscript.title != context.site.title) {
    setting.look = {};
    setting.look.size = style.heading_sizes[2];
    setting.look.colour = style.muted;
    setting.leading = Length{setting.look.size} * 1'400;
    const auto paragraph = context.structure.add(section, Role::Paragraph);
    boxes.push_back(title_line(context, context.site.title, paragraph, setting));
  }
  return boxes;
}

void add_site_title(Context& context, std::vector<Page>& pages) {
  if (pages.empty()) return;
  const auto area = text_area(context.style, 0, false);
  Look look;
  look.size = 85;
  look.colour = context.style.muted;
  const Length baseline = area.y - 10 * fonts::point;
  add_artifact_line(context, pages.front(), context.site.title, look,
                    {area.x, area.width, baseline, Adjust::Left, true});
}

}  // namespace layout
