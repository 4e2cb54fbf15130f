#include "layout/build_boxes.h"

#include <algorithm>

#include "document/visit.h"
#include "layout/lead_in.h"

namespace layout {
namespace {

/// Costly enough that a ragged line is broken within a word only when it would be very short.
constexpr int cost_of_ragged_hyphen = 180;

Box build_rule(const Context& context, const Setting& setting) {
  Box box;
  box.space_before = setting.leading;
  box.space_after = setting.leading;
  box.content = RuleBox{fonts::point / 2, context.style.rule};
  return box;
}

/// A box without a line: it would only part what stands before it from what comes next.
bool shows_nothing(const Box& box) {
  if (!box.marks.empty()) return false;
  if (const auto* text = std::get_if<TextBox>(&box.content)) return text->items.empty();
  const auto* group = std::get_if<GroupBox>(&box.content);
  const bool has_ground = group && group->ground && group->ground->padding > 0;
  return group && !group->label && !has_ground && group->children.empty();
}

}  // namespace

void append(Boxes& boxes, Boxes more) {
  for (auto& box : more) boxes.push_back(std::move(box));
}

Setting body_setting(const Context& context, const model::Page& page, ElementId parent) {
  Setting setting;
  setting.page = &page;
  setting.parent = parent;
  setting.look.size = context.style.body_size;
  setting.look.colour = context.style.text;
  setting.leading = context.style.body_leading;
  setting.adjust = context.style.justify ? Adjust::Justified : Adjust::Left;
  return setting;
}

Setting table_setting(const Context& context, const Setting& around, ElementId parent) {
  auto setting = around.within(parent);
  setting.look.size = context.style.table_size;
  setting.look.colour = context.style.text;
  setting.leading = context.style.table_leading;
  setting.adjust = Adjust::Left;
  setting.compact = true;
  setting.list_depth = 0;
  return setting;
}

TextBox text_box(Context& context, InlineText text, const Setting& setting) {
  TextBox box;
  box.text = std::move(text).take();
  box.items = make_line_items(box.text, context.words);
  box.needs = needs_of(box.items);
  box.size = setting.look.size;
  box.leading = setting.leading;
  box.adjust = setting.adjust;
  if (setting.adjust != Adjust::Justified) box.cost_of_hyphen = cost_of_ragged_hyphen;
  if (setting.title) box.cost_of_hyphen = cost_of_hyphen_in_title;
  return box;
}

std::vector<std::size_t> marks_of(Context& context, const std::string& id, const Setting& setting) {
  if (id.empty() || !setting.page) return {};
  Mark mark;
  mark.destination = destination_of(setting.page->id, id);
  return {context.add_mark(std::move(mark))};
}

std::string title_of(const Context& context, const StyledText& text) {
  std::string title;
  for (const auto& stretch : text.stretches) {
    if (stretch.mark && context.marks[*stretch.mark].note) continue;
    title += text.text.substr(stretch.begin, stretch.end - stretch.begin);
  }
  std::replace(title.begin(), title.end(), '\n', ' ');
  return title;
}

std::vector<std::size_t> marks_of_listed(Context& context, MarkKind kind, const std::string& id,
                                         const TextBox& caption, const Setting& setting) {
  Mark mark;
  mark.kind = kind;
  mark.title = title_of(context, caption.text);
  if (!id.empty() && setting.page) mark.destination = destination_of(setting.page->id, id);
  return {context.add_mark(std::move(mark))};
}

Box build_paragraph(Context& context, const document::Inlines& inlines, const Setting& setting) {
  InlineText text(context, setting.page, context.structure.add(setting.parent, Role::Paragraph),
                  setting.look);
  text.add(inlines);
  Box box;
  box.space_after = setting.compact ? setting.leading / 3 : setting.leading / 2;
  auto content = text_box(context, std::move(text), setting);
  box.keep_with_next = is_lead_in(content.text, setting.look.face);
  box.content = std::move(content);
  return box;
}

Box build_code(Context& context, const document::CodeBlock& code, const Setting& setting) {
  const auto paragraph = context.structure.add(setting.parent, Role::Paragraph);
  auto inner = setting;
  inner.adjust = Adjust::Left;
  InlineText text(context, setting.page, context.structure.add(paragraph, Role::Code), inner.look);
  text.add_code(code.text);
  Box lines;
  lines.content = text_box(context, std::move(text), inner);
  GroupBox group;
  group.indent_left = 8 * fonts::point;
  group.indent_right = 8 * fonts::point;
  group.ground = Ground{context.style.box_background, {}, 0, 6 * fonts::point};
  group.children.push_back(std::move(lines));
  Box box;
  box.space_before = setting.leading / 2;
  box.space_after = setting.leading / 2;
  box.content = std::move(group);
  return box;
}

Boxes build_boxes(Context& context, const document::Blocks& blocks, const Setting& setting) {
  Boxes boxes;
  const auto visitor = document::Overload{
      [&](const document::Paragraph& node) {
        auto picture = build_lone_picture(context, node.children, setting);
        boxes.push_back(picture ? std::move(*picture) : build_paragraph(context, node.children, setting));
      },
      [&](const document::Heading& node) { boxes.push_back(build_heading(context, node, setting)); },
      [&](const document::CodeBlock& node) { boxes.push_back(build_code(context, node, setting)); },
      [&](const document::ThematicBreak&) { boxes.push_back(build_rule(context, setting)); },
      [&](const document::Quote& node) { boxes.push_back(build_quote(context, node, setting)); },
      [&](const document::ListBlock& node) { boxes.push_back(build_list(context, node, setting)); },
      [&](const document::Table& node) { append(boxes, build_table(context, node, setting)); },
      [&](const document::Figure& node) { boxes.push_back(build_figure(context, node, setting)); },
      [&](const document::Box& node) { boxes.push_back(build_container(context, node, setting)); },
      [&](const document::Diagram& node) { append(boxes, build_diagram(context, node, setting)); },
      [&](const document::SlotBlock&) {},  // a value that was never filled in has nothing to show
  };
  for (const auto& block : blocks) {
    // Words that lead to a list stay with its first item.
    const bool leads = std::holds_alternative<document::ListBlock>(block) && !boxes.empty() &&
                       std::holds_alternative<TextBox>(boxes.back().content);
    if (leads) boxes.back().keep_with_next = true;
    std::visit(visitor, block);
    if (!boxes.empty() && shows_nothing(boxes.back())) boxes.pop_back();
  }
  return boxes;
}

}  // namespace layout
