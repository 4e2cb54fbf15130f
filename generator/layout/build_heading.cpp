#include <algorithm>

#include "layout/build_boxes.h"
#include "layout/short_words.h"

namespace layout {
namespace {

/// Lines of a heading stand closer than those of text.
Length heading_leading(fonts::FontSize size) {
  return Length{size} * 1'250;
}

Setting heading_setting(const Context& context, const Setting& around, int level, ElementId element) {
  auto setting = around.within(element);
  if (!around.compact) {
    setting.look.size = context.style.heading_sizes[level - 1];
    setting.leading = heading_leading(setting.look.size);
  }
  setting.look.face = context.style.heading_face;
  setting.look.colour = level <= 2 ? context.style.accent : context.style.text;
  setting.adjust = Adjust::Left;
  return setting;
}

/// More space above than below, so that a heading belongs to what follows.
Length space_above(const Setting& around, int level) {
  if (around.compact) return around.leading / 2;
  constexpr Length percent[] = {0, 190, 150, 120, 100, 100};
  return around.leading * percent[level - 1] / 100;
}

}  // namespace

Box build_heading(Context& context, const document::Heading& heading, const Setting& setting) {
  const int level = std::clamp(heading.level, 1, 6);
  const auto element = context.structure.add_heading(setting.parent, level);
  const auto inner = heading_setting(context, setting, level, element);
  InlineText text(context, setting.page, element, inner.look);
  if (!heading.number.empty()) text.add_words(heading.number + " ");
  text.add(heading.children);

  Box box;
  auto content = text_box(context, std::move(text), inner);
  content.cost_of_hyphen = cost_of_hyphen_in_title;
  content.whole = true;
  content.even = true;
  mark_short_words(content.items, content.text.text);
  Mark mark;
  mark.title = title_of(context, content.text);
  mark.level = level;
  if (setting.page && !heading.id.empty()) mark.destination = destination_of(setting.page->id, heading.id);
  box.marks.push_back(context.add_mark(std::move(mark)));
  box.content = std::move(content);
  box.space_before = space_above(setting, level);
  box.space_after = level == 1 ? setting.leading : setting.leading * 2 / 5;
  box.keep_with_next = true;
  box.new_page = heading.new_page && !setting.compact;
  return box;
}

}  // namespace layout
