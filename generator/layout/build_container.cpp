#include "layout/build_boxes.h"

namespace layout {
namespace {

std::string attribute(const document::Box& container, const std::string& key) {
  const auto found = container.attributes.find(key);
  return found == container.attributes.end() ? std::string{} : found->second;
}

std::string kind_words(document::BoxKind kind) {
  switch (kind) {
    case document::BoxKind::Story:
      return "Verhaal";
    case document::BoxKind::Tip:
      return "Tip";
    case document::BoxKind::Quotation:
      return "Citaat";
    case document::BoxKind::Example:
      return "Voorbeeld";
    case document::BoxKind::Attention:
      return "Let op";
    case document::BoxKind::Definition:
      return "Definitie";
    case document::BoxKind::Steps:
      return "Stappen";
  }
  return {};
}

/// "Verhaal van Bas", "Tip: begin klein".
std::string label_words(const document::Box& container) {
  auto words = kind_words(container.kind);
  if (const auto of = attribute(container, "van"); !of.empty()) words += " van " + of;
  if (const auto title = attribute(container, "titel"); !title.empty()) words += ": " + title;
  return words;
}

Box build_line(Context& context, std::string_view words, const Setting& setting, bool bold) {
  InlineText text(context, setting.page, context.structure.add(setting.parent, Role::Paragraph),
                  setting.look);
  bold ? text.add_bold_words(words) : text.add_words(words);
  Box box;
  box.content = text_box(context, std::move(text), setting);
  box.space_after = setting.leading / 5;
  return box;
}

Ground ground_of(const Context& context, document::BoxKind kind, const Setting& setting) {
  Ground ground;
  ground.background = context.style.box_background;
  const bool loud = kind == document::BoxKind::Attention || kind == document::BoxKind::Tip;
  ground.bar = loud ? context.style.accent : context.style.rule;
  ground.bar_width = 3 * fonts::point;
  ground.padding = setting.leading / 2;
  return ground;
}

Setting label_setting(const Setting& setting, Colour colour) {
  auto label = setting;
  label.adjust = Adjust::Left;
  label.look.colour = colour;
  return label;
}

Box build_label(Context& context, std::string_view words, const Setting& setting) {
  auto label = build_line(context, words, label_setting(setting, context.style.accent), true);
  label.keep_with_next = true;
  return label;
}

Box build_source(Context& context, std::string_view words, const Setting& setting) {
  return build_line(context, words, label_setting(setting, context.style.muted), false);
}

/// What stands beside the text, named by its label.
GroupBox build_aside(Context& context, const document::Box& container, const Setting& setting) {
  const auto inner = setting.within(context.structure.add(setting.parent, Role::Div));
  GroupBox group;
  group.indent_left = setting.leading;
  group.indent_right = setting.leading;
  group.ground = ground_of(context, container.kind, setting);
  group.children.push_back(build_label(context, label_words(container), inner));
  append(group.children, build_boxes(context, container.children, inner));
  if (const auto source = attribute(container, "bron"); !source.empty()) {
    group.children.push_back(build_source(context, "Bron: " + source, inner));
  }
  return group;
}

/// Somebody's words, and below them who said them, and where.
GroupBox build_quotation(Context& context, const document::Box& container, const Setting& setting) {
  const auto around = setting.within(context.structure.add(setting.parent, Role::Div));
  const auto inner = around.within(context.structure.add(around.parent, Role::BlockQuote));
  GroupBox group;
  group.indent_left = setting.leading;
  group.indent_right = setting.leading;
  group.ground = Ground{{}, context.style.accent, 2 * fonts::point, 0};
  group.children = build_boxes(context, container.children, inner);
  auto who = attribute(container, "van");
  const auto source = attribute(container, "bron");
  if (!who.empty() && !source.empty()) who += ", ";
  who += source;
  if (who.empty()) return group;
  for (auto& child : group.children) child.space_after = setting.leading / 4;
  if (!group.children.empty()) group.children.back().keep_with_next = true;
  group.children.push_back(build_source(context, who, around));
  return group;
}

/// Steps are part of the text: no label, unless they have a title.
GroupBox build_steps(Context& context, const document::Box& container, const Setting& setting) {
  const auto inner = setting.within(context.structure.add(setting.parent, Role::Div));
  GroupBox group;
  if (const auto title = attribute(container, "titel"); !title.empty()) {
    group.children.push_back(build_label(context, title, inner));
  }
  append(group.children, build_boxes(context, container.children, inner));
  return group;
}

GroupBox build_group(Context& context, const document::Box& container, const Setting& setting) {
  switch (container.kind) {
    case document::BoxKind::Quotation:
      return build_quotation(context, container, setting);
    case document::BoxKind::Steps:
      return build_steps(context, container, setting);
    case document::BoxKind::Story:
    case document::BoxKind::Tip:
    case document::BoxKind::Example:
    case document::BoxKind::Attention:
    case document::BoxKind::Definition:
      break;
  }
  return build_aside(context, container, setting);
}

}  // namespace

Box build_container(Context& context, const document::Box& container, const Setting& setting) {
  Box box;
  box.marks = marks_of(context, container.id, setting);
  box.content = build_group(context, container, setting);
  box.space_before = setting.leading / 2;
  box.space_after = setting.leading * 4 / 5;
  return box;
}

Box build_quote(Context& context, const document::Quote& quote, const Setting& setting) {
  auto inner = setting.within(context.structure.add(setting.parent, Role::BlockQuote));
  inner.look.colour = context.style.muted;
  GroupBox group;
  group.indent_left = setting.leading;
  group.indent_right = setting.leading;
  group.ground = Ground{{}, context.style.rule, 2 * fonts::point, 0};
  group.children = build_boxes(context, quote.children, inner);
  Box box;
  box.content = std::move(group);
  box.space_before = setting.leading / 2;
  box.space_after = setting.leading * 3 / 4;
  return box;
}

}  // namespace layout
