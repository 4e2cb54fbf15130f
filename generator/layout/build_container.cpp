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

}  // namespace

Box build_container(Context& context, const document::Box& container, const Setting& setting) {
  const bool quotation = container.kind == document::BoxKind::Quotation;
  const auto element = context.structure.add(setting.parent, quotation ? Role::BlockQuote : Role::Div);
  auto inner = setting.within(element);
  GroupBox group;
  group.indent_left = setting.leading;
  group.indent_right = setting.leading;
  group.ground = ground_of(context, container.kind, setting);

  auto label_setting = inner;
  label_setting.adjust = Adjust::Left;
  label_setting.look.colour = context.style.accent;
  auto label = build_line(context, label_words(container), label_setting, true);
  label.keep_with_next = true;
  group.children.push_back(std::move(label));
  for (auto& child : build_boxes(context, container.children, inner))
    group.children.push_back(std::move(child));
  if (const auto source = attribute(container, "bron"); !source.empty()) {
    label_setting.look.colour = context.style.muted;
    group.children.push_back(build_line(context, "Bron: " + source, label_setting, false));
  }
  Box box;
  box.marks = marks_of(context, container.id, setting);
  box.content = std::move(group);
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
