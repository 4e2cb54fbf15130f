#include <algorithm>

#include "layout/build_boxes.h"

namespace layout {
namespace {

constexpr std::string_view bullet = "\u2022";
constexpr std::string_view inner_bullet = "\u2013";

std::string label_of(const document::ListBlock& list, std::size_t index, const Setting& setting) {
  if (list.ordered)
    return std::to_string(static_cast<std::int64_t>(list.start) + static_cast<std::int64_t>(index)) + ".";
  return std::string(setting.list_depth % 2 == 0 ? bullet : inner_bullet);
}

/// The width of a text in the look of the setting.
Length width_of(Context& context, std::string_view text, const Setting& setting) {
  return context.words.shape(setting.look.face, text).advance * setting.look.size;
}

/// As of the lines of a paragraph, none of its first and last ones stands alone.
void keep_ends(Boxes& boxes) {
  if (boxes.size() < 2) return;
  boxes.front().keep_with_next = true;
  boxes[boxes.size() - 2].keep_with_next = true;
}

bool is_one_text(const Box& item) {
  const auto& children = std::get<GroupBox>(item.content).children;
  return children.size() == 1 && std::holds_alternative<TextBox>(children.front().content);
}

class ListBuilder {
 public:
  ListBuilder(Context& context, const document::ListBlock& list, const Setting& setting)
      : context_(context), list_(list), setting_(setting), gap_(Length{setting.look.size} * 500) {}

  GroupBox build() {
    const auto element = context_.structure.add(setting_.parent, Role::List);
    context_.structure[element].numbering = list_.ordered ? ListNumbering::Decimal : ListNumbering::Disc;
    indent_ = widest_label() + gap_;
    GroupBox group;
    for (std::size_t i = 0; i < list_.items.size(); ++i) group.children.push_back(item(element, i));
    if (std::all_of(group.children.begin(), group.children.end(), is_one_text)) keep_ends(group.children);
    return group;
  }

 private:
  Length widest_label() const {
    if (list_.items.empty()) return 0;
    Length widest = width_of(context_, label_of(list_, list_.items.size() - 1, setting_), setting_);
    if (list_.ordered) widest = std::max(widest, width_of(context_, "0.", setting_));
    const auto ticks = std::any_of(list_.items.begin(), list_.items.end(),
                                   [](const auto& entry) { return entry.checked.has_value(); });
    return ticks ? std::max(widest, tick_size()) : widest;
  }
  Length tick_size() const { return Length{setting_.look.size} * 760; }

  Box item(ElementId list, std::size_t index) {
    const auto& node = list_.items[index];
    const auto element = context_.structure.add(list, Role::ListItem);
    GroupBox group;
    group.indent_left = indent_;
    group.label = label(context_.structure.add(element, Role::Label), index);
    auto inner = setting_.within(context_.structure.add(element, Role::ListBody));
    ++inner.list_depth;
    // A list is read by its left edge; in short items justified lines only get holes.
    inner.adjust = Adjust::Left;
    group.children = build_boxes(context_, node.children, inner);
    keep_ends(group.children);
    if (list_.tight) close_up(group.children);
    Box box;
    box.space_after = list_.tight ? setting_.leading / 6 : setting_.leading / 3;
    box.content = std::move(group);
    return box;
  }

  /// The paragraphs of a tight list have no space of their own between them.
  void close_up(Boxes& children) const {
    for (auto& child : children) {
      if (std::holds_alternative<TextBox>(child.content)) child.space_after = setting_.leading / 6;
    }
  }

  HangingLabel label(ElementId element, std::size_t index) {
    const auto& checked = list_.items[index].checked;
    if (checked) return {tick(element, *checked), gap_};
    InlineText text(context_, setting_.page, element, setting_.look);
    text.add_words(label_of(list_, index, setting_));
    return {text_box(context_, std::move(text), setting_), gap_};
  }
  TickBox tick(ElementId label, bool ticked) {
    const auto element = context_.structure.add(label, Role::Figure);
    context_.structure[element].alt = ticked ? "aangevinkt" : "niet aangevinkt";
    return {context_.structure.add_content(element), ticked};
  }

  Context& context_;
  const document::ListBlock& list_;
  const Setting& setting_;
  Length gap_ = 0;
  Length indent_ = 0;
};

}  // namespace

Box build_list(Context& context, const document::ListBlock& list, const Setting& setting) {
  Box box;
  box.content = ListBuilder(context, list, setting).build();
  box.space_after = setting.compact ? setting.leading / 3 : setting.leading / 2;
  return box;
}

}  // namespace layout
