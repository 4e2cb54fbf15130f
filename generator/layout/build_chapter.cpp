#include "layout/build_boxes.h"
#include "layout/link_target.h"

namespace layout {
namespace {

/// The title that a page has above its document.
Box build_title(Context& context, const model::Page& page, const Setting& setting) {
  document::Heading heading;
  heading.level = 1;
  heading.number = page.number;
  heading.children.push_back(document::Text{page.title, {}});
  auto box = build_heading(context, heading, setting);
  context.marks[box.marks.front()].destination = destination_of(page.id, {});
  return box;
}

/// The note's number, which leads back to where it is called.
HangingLabel note_label(Context& context, const document::Footnote& note, const Setting& setting) {
  InlineText text(context, setting.page, setting.parent, setting.look);
  LinkUse back;
  back.target = Destination{note_call_destination(setting.page->id, note.number)};
  back.description = "terug naar de tekst bij noot " + std::to_string(note.number);
  text.add_link(std::to_string(note.number), std::move(back));
  return {text_box(context, std::move(text), setting), setting.leading / 3};
}

Box build_note(Context& context, const document::Footnote& note, const Setting& setting) {
  const auto element = context.structure.add(setting.parent, Role::Note);
  const auto destination = note_destination(setting.page->id, note.number);
  context.structure[element].id = destination;
  GroupBox group;
  group.indent_left = setting.leading * 3 / 2;
  group.label = note_label(context, note, setting.within(context.structure.add(element, Role::Label)));
  group.children = build_boxes(context, note.children, setting.within(element));
  Box box;
  Mark mark;
  mark.destination = destination;
  box.marks.push_back(context.add_mark(std::move(mark)));
  box.content = std::move(group);
  box.space_after = setting.leading / 4;
  return box;
}

}  // namespace

Boxes build_notes(Context& context, const document::Document& document, const Setting& setting) {
  Boxes boxes;
  if (document.footnotes.empty()) return boxes;
  document::Heading heading;
  heading.level = 2;
  heading.id = "noten_";  // no id of a heading that an editor writes ends so
  heading.children.push_back(document::Text{"Noten", {}});
  boxes.push_back(build_heading(context, heading, setting));
  auto inner = table_setting(context, setting, setting.parent);
  for (const auto& note : document.footnotes) boxes.push_back(build_note(context, note, inner));
  return boxes;
}

Boxes build_chapter(Context& context, const Chapter& chapter) {
  const auto section = context.structure.add(ElementId{0}, Role::Section);
  const auto setting = body_setting(context, *chapter.page, section);
  Boxes boxes;
  boxes.push_back(build_title(context, *chapter.page, setting));
  for (auto& box : build_boxes(context, chapter.document->blocks, setting)) boxes.push_back(std::move(box));
  for (auto& box : build_notes(context, *chapter.document, setting)) boxes.push_back(std::move(box));
  return boxes;
}

}  // namespace layout
