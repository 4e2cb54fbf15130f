#include "layout/build_boxes.h"
#include "model/works.h"

namespace layout {
namespace {

/// "R. Peeters, coalitie (2018). *Met andere ogen* (rapport). https://voorbeeld.nl/ogen"
document::Inlines entry_of(const model::Work& work) {
  const auto words = [](const std::string& text) { return document::Inlines{document::Text{text, {}}}; };
  const document::Emphasis title{words(work.title), {}};
  document::Inlines entry = words(makers_of(work) + (work.year.empty() ? ". " : " (" + work.year + "). "));
  entry.emplace_back(document::LanguageSpan{work.language, {title}, {}});
  entry.emplace_back(document::Text{work.kind.empty() ? "." : " (" + work.kind + ").", {}});
  if (work.link.empty()) return entry;
  entry.emplace_back(document::Text{" ", {}});
  entry.emplace_back(document::Link{words(work.link), work.link, "", {}});
  return entry;
}

Setting works_setting(const Context& context, ElementId parent) {
  Setting setting;
  setting.parent = parent;
  setting.look.size = context.style.body_size;
  setting.look.colour = context.style.text;
  setting.leading = context.style.body_leading;
  return setting;
}

Box build_work(Context& context, const model::Work& work, const Setting& setting) {
  const auto item = context.structure.add(setting.parent, Role::ListItem);
  InlineText text(context, nullptr, context.structure.add(item, Role::ListBody), setting.look);
  text.add(entry_of(work));
  Box box;
  box.content = text_box(context, std::move(text), setting);
  box.space_after = setting.leading / 2;
  Mark mark;
  mark.destination = destination_of(context.site.works_id, work.id);
  box.marks.push_back(context.add_mark(std::move(mark)));
  return box;
}

}  // namespace

Boxes build_works(Context& context, ElementId parent, int heading_level) {
  Boxes boxes;
  if (context.cited.empty()) return boxes;
  const auto setting = works_setting(context, parent);
  document::Heading heading;
  heading.level = heading_level;
  heading.children.push_back(document::Text{"Bronnen", {}});
  boxes.push_back(build_heading(context, heading, setting));
  const auto entries = setting.within(context.structure.add(parent, Role::List));
  for (const auto& work : context.site.works) {
    if (context.cited.contains(work.id)) boxes.push_back(build_work(context, work, entries));
  }
  return boxes;
}

}  // namespace layout
