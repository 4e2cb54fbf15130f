#include "layout/paginate.h"

#include <algorithm>
#include <iterator>

#include "layout/fill_page.h"
#include "layout/flow_boxes.h"

namespace layout {
namespace {

/// A row lower than this part of a page moves to the next one rather than being split.
constexpr Length percent_to_keep_whole = 35;
/// A picture leaves room for its caption.
constexpr Length most_picture_percent = 85;

bool is_landscape(const Box& box) {
  const auto* table = std::get_if<TableBox>(&box.content);
  return table && table->landscape;
}

/// Moves the headings and captions at the end of `from`, which belong to what comes next, to `to`.
void move_kept(Boxes& from, Boxes& to) {
  auto first = from.end();
  while (first != from.begin() && std::prev(first)->keep_with_next) --first;
  std::move(first, from.end(), std::back_inserter(to));
  from.erase(first, from.end());
}

/// Boxes that stand on pages of one direction.
struct Stretch {
  Boxes boxes;
  bool landscape = false;
};

std::vector<Stretch> stretches_of(Boxes boxes) {
  std::vector<Stretch> stretches(1);
  for (auto& box : boxes) {
    if (is_landscape(box)) {
      Boxes kept;
      if (!stretches.back().landscape) move_kept(stretches.back().boxes, kept);
      if (stretches.back().boxes.empty()) stretches.pop_back();
      if (stretches.empty() || !stretches.back().landscape) stretches.push_back({{}, true});
      std::move(kept.begin(), kept.end(), std::back_inserter(stretches.back().boxes));
    } else if (stretches.back().landscape) {
      stretches.push_back({{}, false});
    }
    stretches.back().boxes.push_back(std::move(box));
  }
  return stretches;
}

Page blank_page(const Style& style, bool landscape) {
  Page page;
  page.width = style.page_width;
  page.height = style.page_height;
  if (landscape && page.width < page.height) std::swap(page.width, page.height);
  return page;
}

/// Grounds, rules and strokes come first, so that all text lies on top and artifacts do not part it.
void put_on_page(Page& page, Slice slice, const TextArea& area) {
  for (auto& item : slice.items) {
    const auto* drawn = std::get_if<FillItem>(&item);
    if (drawn && drawn->content == ContentId::Artifact) slice.behind.push_back(std::move(item));
  }
  std::erase_if(slice.items, [](const Item& item) {
    const auto* drawn = std::get_if<FillItem>(&item);
    return drawn && drawn->content == ContentId::Artifact;
  });
  for (auto* items : {&slice.behind, &slice.items}) {
    for (auto& item : *items) {
      shift(item, area.x, area.y);
      page.items.push_back(std::move(item));
    }
  }
}

}  // namespace

TextArea text_area(const Style& style, std::size_t page, bool landscape) {
  const auto paper = blank_page(style, landscape);
  const bool right_hand = page % 2 == 0;
  TextArea area;
  area.x = right_hand ? style.margin_inner : style.margin_outer;
  area.y = style.margin_top;
  area.width = paper.width - style.margin_inner - style.margin_outer;
  area.height = paper.height - style.margin_top - style.margin_bottom;
  return area;
}

std::vector<Section> make_sections(Context& context, Boxes boxes) {
  std::vector<Section> sections;
  for (const auto& stretch : stretches_of(std::move(boxes))) {
    const auto area = text_area(context.style, 0, stretch.landscape);
    const Column column{area.width, area.height * most_picture_percent / 100};
    sections.push_back({flow_boxes(context, stretch.boxes, column), stretch.landscape});
  }
  return sections;
}

void paginate(Context& context, std::vector<Section> sections, std::vector<Page>& pages) {
  for (auto& section : sections) {
    Position position;
    bool finished = false;
    while (!finished) {
      const auto area = text_area(context.style, pages.size(), section.landscape);
      auto slice =
          fill_page(section.galley, position, {area.height, area.height * percent_to_keep_whole / 100, true});
      finished = slice.finished;
      for (const auto& mark : slice.marks) context.marks[mark.mark].place = {pages.size(), area.y + mark.y};
      auto page = blank_page(context.style, section.landscape);
      put_on_page(page, std::move(slice), area);
      pages.push_back(std::move(page));
    }
  }
}

}  // namespace layout
