#include "layout/row_label.h"

#include <algorithm>
#include <iterator>

namespace layout {
namespace {

constexpr std::string_view mark = "(vervolg)";
constexpr std::size_t most_bytes = 48;
/// A label that fills more of a page than this part does not help to find the way.
constexpr Length part_of_page = 8;

const TextBox* first_text(const Boxes& boxes) {
  if (boxes.empty()) return nullptr;
  const auto& content = boxes.front().content;
  if (const auto* group = std::get_if<GroupBox>(&content)) return first_text(group->children);
  return std::get_if<TextBox>(&content);
}

/// The words of a text, of a long one only those that fit.
std::string first_words(std::string_view text) {
  text = text.substr(0, text.find('\n'));
  if (text.size() <= most_bytes) return std::string(text);
  const auto end = text.rfind(' ', most_bytes);
  if (end == std::string_view::npos) return {};
  return std::string(text.substr(0, end)) + "\u2026";
}

/// A mark that has no room in one piece is left out: the words say enough.
std::string with_mark(Context& context, const TextBox& named, const std::string& words, Length room) {
  const auto face = named.text.stretches.front().look.face;
  if (context.words.shape(face, mark).advance * named.size <= room) return words + " " + std::string(mark);
  return words;
}

/// The mark is read at a glance, so it stays whole.
void keep_mark_whole(std::vector<LineItem>& items, std::size_t begin) {
  const auto first = std::find_if(items.begin(), items.end(), [&](const LineItem& item) {
    return item.kind == LineItemKind::Box && item.begin >= begin;
  });
  items.erase(std::remove_if(first, items.end(), [](const LineItem& item) { return item.hyphen; }),
              items.end());
}

Boxes label_box(Context& context, const TextBox& named, const std::string& words) {
  TextBox box;
  box.text.text = words;
  Stretch stretch;
  stretch.end = static_cast<std::uint32_t>(box.text.text.size());
  stretch.look.face = named.text.stretches.front().look.face;
  stretch.look.size = named.size;
  stretch.look.colour = context.style.muted;
  box.text.stretches.push_back(stretch);
  box.items = make_line_items(box.text, context.words);
  if (words.ends_with(mark)) keep_mark_whole(box.items, words.size() - mark.size());
  box.needs = needs_of(box.items);
  box.size = named.size;
  box.leading = named.leading;
  box.cost_of_hyphen = cost_of_hyphen_in_title;
  Boxes boxes(1);
  boxes.front().content = std::move(box);
  return boxes;
}

}  // namespace

std::optional<Strip> make_row_label(Context& context, const CellBox& first_cell, const Column& column) {
  const auto* named = first_text(first_cell.children);
  if (!named || named->text.stretches.empty()) return std::nullopt;
  const auto words = first_words(named->text.text);
  if (words.empty()) return std::nullopt;
  auto galley = flow_boxes(
      context, label_box(context, *named, with_mark(context, *named, words, column.width)), column);
  if (galley.height > column.most_height / part_of_page) return std::nullopt;
  Strip label;
  for (auto& entry : galley.entries) {
    auto& line = std::get<Strip>(entry.content);
    for (auto& item : line.items) shift(item, 0, label.height);
    std::move(line.items.begin(), line.items.end(), std::back_inserter(label.items));
    label.height += line.height;
  }
  return label;
}

}  // namespace layout
