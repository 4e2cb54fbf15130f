#include <algorithm>

#include "html/writer.h"

namespace html {
namespace {

bool is_tasks(const document::ListBlock& list) {
  return std::any_of(list.items.begin(), list.items.end(),
                     [](const auto& item) { return item.checked.has_value(); });
}

/// A list to go through has no state to read aloud; one where something is done has.
bool shows_progress(const document::ListBlock& list) {
  return std::any_of(list.items.begin(), list.items.end(),
                     [](const auto& item) { return item.checked == true; });
}

/// Words of a tight list stand without `<p>`; other blocks in it stay what they are.
void write_tight(Writer& writer, const document::Blocks& blocks) {
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    const auto* paragraph = std::get_if<document::Paragraph>(&blocks[index]);
    if (paragraph) {
      if (index > 0) writer.out.line_end();
      write_inlines(writer, paragraph->children);
    } else {
      if (index == 0 || std::holds_alternative<document::Paragraph>(blocks[index - 1])) writer.out.line_end();
      write_blocks(writer, std::span(blocks).subspan(index, 1));
    }
  }
}

std::string class_of(const document::ListItem& item) {
  if (!item.checked) return {};
  return *item.checked ? "klaar" : "open";
}

void write_item(Writer& writer, const document::ListItem& item, bool tight, bool progress) {
  writer.out.open("li", {unless_empty("class", class_of(item))});
  if (item.checked && progress) {
    writer.out.element("span", {{"class", "voorlezen"}}, *item.checked ? "Klaar: " : "Nog niet klaar: ");
  }
  if (tight) {
    write_tight(writer, item.children);
  } else {
    writer.out.line_end();
    write_blocks(writer, item.children);
  }
  writer.out.close("li");
  writer.out.line_end();
}

}  // namespace

void write_list(Writer& writer, const document::ListBlock& list) {
  const std::string_view tag = list.ordered ? "ol" : "ul";
  writer.out.open(tag, {{"class", "taken", is_tasks(list)},
                        {"start", std::to_string(list.start), list.ordered && list.start != 1}});
  writer.out.line_end();
  const bool progress = shows_progress(list);
  for (const auto& item : list.items) write_item(writer, item, list.tight, progress);
  writer.out.close(tag);
  writer.out.line_end();
}

}  // namespace html
