#include "layout/contents_list.h"

#include <algorithm>
#include <iterator>

#include "layout/build_boxes.h"
#include "layout/flow_boxes.h"
#include "layout/set_line.h"

namespace layout {
namespace {

constexpr int deepest_level = 2;
/// What titles leave free at the right.
constexpr Length number_width = 28 * fonts::point;
constexpr Length step = 16 * fonts::point;
constexpr std::string_view leader = " .";

Look entry_look(const Style& style, int level) {
  Look look;
  look.size = style.body_size;
  look.colour = style.text;
  look.face = level == 1 ? fonts::Face::Bold : fonts::Face::Regular;
  return look;
}

TextItem text_item(const ShapedWord& word, std::string_view text, ContentId content, const Look& look) {
  TextItem item;
  item.content = content;
  item.size = look.size;
  item.colour = look.colour;
  item.text = text;
  for (const auto& run : word.runs) {
    item.face = run.face;
    item.glyphs.insert(item.glyphs.end(), run.glyphs.begin(), run.glyphs.end());
  }
  return item;
}

}  // namespace

ContentsList::ContentsList(Context& context, ElementId section)
    : width_(text_area(context.style, 0, false).width) {
  add_list(context, section, MarkKind::Heading, "Inhoud");
  if (!context.style.figure_lists) return;
  add_list(context, section, MarkKind::Figure, "Figuren");
  add_list(context, section, MarkKind::Table, "Tabellen");
}

void ContentsList::add_list(Context& context, ElementId section, MarkKind kind, const std::string& title) {
  std::vector<std::size_t> listed;
  for (std::size_t i = 0; i < context.marks.size(); ++i) {
    const auto& mark = context.marks[i];
    if (mark.kind == kind && mark.listed && !mark.title.empty() && mark.level <= deepest_level)
      listed.push_back(i);
  }
  if (listed.empty()) return;
  add_title(context, section, title, galley_.entries.empty() ? 1 : 2);
  const auto list = context.structure.add(section, Role::Contents);
  first_ = true;
  for (const auto mark : listed) add_entry(context, list, mark);
}

void ContentsList::add_title(Context& context, ElementId section, const std::string& words, int level) {
  document::Heading heading;
  heading.level = level;
  heading.children.push_back(document::Text{words, {}});
  Setting setting;
  setting.parent = section;
  setting.leading = context.style.body_leading;
  Boxes boxes;
  boxes.push_back(build_heading(context, heading, setting));
  // The list does not name itself.
  context.marks[boxes.front().marks.front()].title.clear();
  auto title = flow_boxes(context, boxes, {width_, width_});
  if (level > 1) title.entries.front().space_before = 2 * setting.leading;
  std::move(title.entries.begin(), title.entries.end(), std::back_inserter(galley_.entries));
}

void ContentsList::add_entry(Context& context, ElementId list, std::size_t mark) {
  if (context.marks[mark].destination.empty())
    context.marks[mark].destination = "kop_" + std::to_string(mark);
  const auto title = context.marks[mark].title;
  const int level = context.marks[mark].level;
  const auto look = entry_look(context.style, level);
  const auto item = context.structure.add(list, Role::ContentsItem);
  const auto link = context.structure.add(context.structure.add(item, Role::Reference), Role::Link);
  InlineText text(context, nullptr, link, look);
  text.add_words(title);
  const auto styled = std::move(text).take();
  auto items = make_line_items(styled, context.words);
  const Length indent = std::max(level - 1, 0) * step;
  const Length room = width_ - indent - number_width;
  split_wide_items(items, styled, context.words, room);
  const Length leading = context.style.body_leading;
  const Length ascent = ascent_of(context.words, look.size);
  const Length baseline = (leading - ascent - descent_of(context.words, look.size)) / 2 + ascent;
  const LinkUse use{link, Destination{context.marks[mark].destination}, title};
  const auto ranges = break_lines(items, {room, false, room / 3, cost_of_hyphen_in_title});
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    auto line =
        set_line(styled, items, ranges[i], {indent, room, baseline, Adjust::Left, true}, context.words);
    LinkItem area;
    area.element = link;
    area.area = {indent, baseline - ascent, (i + 1 == ranges.size() ? width_ : line.end) - indent, leading};
    area.target = use.target;
    area.description = title;
    line.items.emplace_back(area);
    Entry entry;
    entry.space_before = i == 0 && (level == 1 || first_) ? leading / 2 : 0;
    // Of the figures or tables no few lines are left for a page of their own.
    entry.keep_with_previous = i > 0 || first_ || level == 0;
    first_ = false;
    entry.content = Strip{leading, std::move(line.items)};
    galley_.entries.push_back(std::move(entry));
    if (i + 1 == ranges.size())
      lines_.push_back({galley_.entries.size() - 1, mark, line.end, baseline, use, look});
  }
}

void ContentsList::add_number(Context& context, const Line& line, const std::string& number) {
  auto& items = std::get<Strip>(galley_.entries[line.entry].content).items;
  const auto content = context.structure.add_content(line.link.element);
  // The space keeps the title and its number apart for those who hear them.
  const auto shown = " " + number;
  const auto& word = context.words.shape(line.look.face, shown);
  const Length left = width_ - word.advance * line.look.size;
  const auto& dots = context.words.shape(fonts::Face::Regular, leader);
  const Length dot_width = std::max<Length>(dots.advance * line.look.size, 1);
  // Leaders of all lines stand below each other: they are counted from the right.
  for (Length x = width_ - number_width - dot_width; x >= line.end + dot_width; x -= dot_width) {
    auto dot = text_item(dots, leader, ContentId::Artifact, line.look);
    dot.face = fonts::Face::Regular;
    dot.colour = context.style.muted;
    dot.x = x;
    dot.baseline = line.baseline;
    items.emplace_back(std::move(dot));
  }
  auto item = text_item(word, shown, content, line.look);
  item.x = left;
  item.baseline = line.baseline;
  items.emplace_back(std::move(item));
}

Section ContentsList::take(Context& context) && {
  for (const auto& line : lines_) {
    add_number(context, line, std::to_string(context.marks[line.mark].place.page + 1));
  }
  return {std::move(galley_), false};
}

}  // namespace layout
