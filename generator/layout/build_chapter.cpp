#include "layout/build_boxes.h"

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

Box build_section_heading(Context& context, const std::string& words, const std::string& id,
                          const Setting& setting) {
  document::Heading heading;
  heading.level = 2;
  heading.id = id;
  heading.children.push_back(document::Text{words, {}});
  auto box = build_heading(context, heading, setting);
  context.marks[box.marks.front()].listed = false;
  return box;
}

Box build_abbreviation(Context& context, const document::Abbreviation& abbreviation, const Setting& setting) {
  const auto paragraph = context.structure.add(setting.parent, Role::Paragraph);
  InlineText text(context, setting.page, paragraph, setting.look);
  text.add_bold_words(abbreviation.text);
  text.add_words(" " + abbreviation.explanation);
  Box box;
  box.content = text_box(context, std::move(text), setting);
  box.space_after = setting.leading / 4;
  return box;
}

/// What a reader must know before the first word.
Box build_notice(Context& context, const std::string& words, const Setting& setting) {
  auto inner = setting.within(context.structure.add(setting.parent, Role::Paragraph));
  inner.adjust = Adjust::Left;
  inner.look.colour = context.style.accent;
  InlineText text(context, setting.page, inner.parent, inner.look);
  text.add_bold_words(words);
  Box box;
  box.content = text_box(context, std::move(text), inner);
  box.space_after = setting.leading;
  return box;
}

Boxes build_notices(Context& context, const model::Page& page, const Setting& setting) {
  Boxes notices;
  if (page.example)
    notices.push_back(build_notice(context, "Voorbeeld: verzonnen, niet van echte scholen.", setting));
  if (!page.situation.empty()) notices.push_back(build_notice(context, page.situation, setting));
  return notices;
}

}  // namespace

Boxes build_abbreviations(Context& context, const document::Document& document, const Setting& setting) {
  Boxes boxes;
  if (document.abbreviations.empty()) return boxes;
  boxes.push_back(build_section_heading(context, "Afkortingen", "afkortingen_", setting));
  auto inner = setting;
  inner.adjust = Adjust::Left;
  for (const auto& each : document.abbreviations) boxes.push_back(build_abbreviation(context, each, inner));
  return boxes;
}

ChapterBoxes build_chapter(Context& context, const Chapter& chapter) {
  const auto section = context.structure.add(ElementId{0}, Role::Section);
  const auto setting = body_setting(context, *chapter.page, section);
  context.cited.insert(chapter.document->works.begin(), chapter.document->works.end());
  context.addresses = {chapter.document->footnotes.size(), {}, {}};
  ChapterBoxes boxes;
  boxes.text.push_back(build_title(context, *chapter.page, setting));
  append(boxes.text, build_notices(context, *chapter.page, setting));
  append(boxes.text, build_boxes(context, chapter.document->blocks, setting));
  append(boxes.text, build_abbreviations(context, *chapter.document, setting));
  boxes.notes = build_notes(context, *chapter.document, setting);
  // A book has them behind its last chapter.
  if (!context.manuscript.title_page) append(boxes.text, build_works(context, section, 2));
  return boxes;
}

}  // namespace layout
