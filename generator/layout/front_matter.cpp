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

Setting title_setting(fonts::FontSize size, Colour colour) {
  Setting setting;
  setting.look.size = size;
  setting.look.colour = colour;
  setting.leading = Length{size} * 1'300;
  return setting;
}

/// "Licentie: CC BY 4.0".
Box colophon_line(Context& context, const ImprintLine& line, const Setting& setting) {
  InlineText text(context, nullptr, context.structure.add(setting.parent, Role::Paragraph), setting.look);
  text.add_bold_words(line.label + ":");
  text.add_words(" ");
  if (line.url.empty()) {
    text.add_words(line.text);
  } else {
    LinkUse use;
    use.target = Address{line.url};
    use.description = line.text;
    text.add_link(line.text, std::move(use));
  }
  Box box;
  box.content = text_box(context, std::move(text), setting);
  box.space_after = setting.leading / 4;
  return box;
}

Box gap(Length height) {
  Box box;
  box.content = GapBox{height};
  return box;
}

}  // namespace

Boxes build_title_page(Context& context) {
  const auto& style = context.style;
  Boxes boxes;
  if (!context.manuscript.title_page || !style.title_page) return boxes;
  const auto section = context.structure.add(ElementId{0}, Role::Section);
  boxes.push_back(gap(style.page_height / 5));
  const auto heading = context.structure.add_heading(section, 1);
  auto setting = title_setting(style.heading_sizes[0] * 4 / 3, style.accent);
  setting.look.face = style.heading_face;
  boxes.push_back(title_line(context, context.manuscript.title, heading, setting));
  const auto add = [&](const std::string& words, fonts::FontSize size) {
    if (words.empty()) return;
    const auto paragraph = context.structure.add(section, Role::Paragraph);
    boxes.push_back(title_line(context, words, paragraph, title_setting(size, style.muted)));
  };
  if (context.manuscript.title != context.site.title) add(context.site.title, style.heading_sizes[2]);
  add(context.manuscript.imprint.summary, style.heading_sizes[2]);
  boxes.back().space_after = style.page_height / 12;
  add(context.manuscript.imprint.publisher, style.body_size);
  add(context.manuscript.imprint.release, style.body_size);
  return boxes;
}

Boxes build_colophon(Context& context) {
  const auto& style = context.style;
  const auto& lines = context.manuscript.imprint.colophon;
  Boxes boxes;
  if (!context.manuscript.title_page || !style.colophon_page || lines.empty()) return boxes;
  Setting setting;
  setting.parent = context.structure.add(ElementId{0}, Role::Section);
  setting.leading = style.body_leading;
  document::Heading heading;
  heading.level = 1;
  heading.children.push_back(document::Text{"Colofon", {}});
  boxes.push_back(gap(style.page_height / 3));
  boxes.push_back(build_heading(context, heading, setting));
  context.marks[boxes.back().marks.front()].title.clear();
  setting.look.size = style.body_size;
  setting.look.colour = style.text;
  for (const auto& line : lines) boxes.push_back(colophon_line(context, line, setting));
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
