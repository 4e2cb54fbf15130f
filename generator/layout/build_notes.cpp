#include <algorithm>

#include "layout/build_boxes.h"
#include "layout/link_target.h"

namespace layout {
namespace {

/// What the widest label needs, so that none stands outside the column.
Length room_for_labels(Context& context, const std::string& widest, const Setting& setting) {
  return context.words.shape(setting.look.face, widest).advance * setting.look.size + setting.leading / 3;
}

/// The number of a note, which leads back to where it is called.
TextBox number_box(Context& context, const document::Footnote& note, const Setting& setting) {
  InlineText text(context, setting.page, setting.parent, setting.look);
  LinkUse back;
  back.target = Destination{note_call_destination(setting.page->id, note.number)};
  back.description = "terug naar de tekst bij noot " + std::to_string(note.number);
  text.add_link(std::to_string(note.number), std::move(back));
  return text_box(context, std::move(text), setting);
}

Box note_box(TextBox label, Boxes children, Length indent, const Setting& setting) {
  GroupBox group;
  group.indent_left = std::max(indent, setting.leading);
  group.label = HangingLabel{std::move(label), setting.leading / 3};
  group.children = std::move(children);
  Box box;
  box.content = std::move(group);
  box.space_after = setting.leading / 4;
  return box;
}

Box build_note(Context& context, const document::Footnote& note, Length indent, const Setting& setting) {
  const auto element = context.structure.add(setting.parent, Role::Note);
  const auto destination = note_destination(setting.page->id, note.number);
  context.structure[element].id = destination;
  auto label = number_box(context, note, setting.within(context.structure.add(element, Role::Label)));
  auto box = note_box(std::move(label), build_boxes(context, note.children, setting.within(element)), indent,
                      setting);
  Mark mark;
  mark.destination = destination;
  box.marks.push_back(context.add_mark(std::move(mark)));
  return box;
}

TextBox artifact_box(Context& context, const std::string& words, const Setting& setting) {
  InlineText text(context, nullptr, setting.parent, setting.look);
  text.add_artifact(words);
  return text_box(context, std::move(text), setting);
}

Boxes build_addresses(Context& context, const Setting& setting) {
  const auto& urls = context.addresses.urls;
  const Length indent = room_for_labels(context, letters_of(urls.size()), setting);
  Boxes boxes;
  for (std::size_t i = 0; i < urls.size(); ++i) {
    Boxes address(1);
    address.front().content = artifact_box(context, urls[i], setting);
    boxes.push_back(
        note_box(artifact_box(context, letters_of(i + 1), setting), std::move(address), indent, setting));
  }
  return boxes;
}

}  // namespace

Boxes build_notes(Context& context, const document::Document& document, const Setting& setting) {
  const auto inner = table_setting(context, setting, setting.parent);
  const auto highest = std::to_string(document.footnotes.size());
  const Length indent = room_for_labels(context, highest, inner);
  Boxes boxes;
  for (const auto& note : document.footnotes) boxes.push_back(build_note(context, note, indent, inner));
  append(boxes, build_addresses(context, inner));
  return boxes;
}

}  // namespace layout
