#include "layout/paginate.h"

#include <algorithm>
#include <iterator>

#include "layout/fill_foot.h"
#include "layout/fill_page.h"
#include "layout/flow_boxes.h"
#include "layout/tighten.h"

namespace layout {
namespace {

/// A row that the next page can hold is split only if more than this part of its own page would stay empty.
constexpr Length most_percent_left_empty = 40;
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

Column column_of(const Style& style, bool landscape) {
  const auto area = text_area(style, 0, landscape);
  return {area.width, area.height * most_picture_percent / 100};
}

/// Makes the pages of one section.
class SectionPages {
 public:
  SectionPages(Context& context, Section& section, Notes& notes, std::vector<Page>& pages)
      : context_(context), section_(section), notes_(notes), pages_(pages) {}

  /// Until nothing is left of the text, nor of the notes that it calls.
  void make() {
    while (position_.entry < section_.galley.entries.size() || !notes_.waiting.empty()) add_page();
  }

 private:
  void add_page() {
    const auto area = text_area(context_.style, pages_.size(), section_.landscape);
    if (notes_.waiting.empty()) tighten_end(section_.galley, position_, area.height);
    Foot foot(notes_, area.height);
    const Room room{area.height, area.height, area.height * most_percent_left_empty / 100, true};
    auto slice = fill_page(section_.galley, position_, room, foot);
    add_slice(slice, fill_foot(notes_, foot, context_.style, area.height), 0, 0);
    for (const auto& mark : slice.marks) context_.marks[mark.mark].place = {pages_.size(), area.y + mark.y};
    auto page = blank_page(context_.style, section_.landscape);
    put_on_page(page, std::move(slice), area);
    pages_.push_back(std::move(page));
  }

  Context& context_;
  Section& section_;
  Notes& notes_;
  std::vector<Page>& pages_;
  Position position_;
};

}  // namespace

Page blank_page(const Style& style, bool landscape) {
  Page page;
  page.width = style.page_width;
  page.height = style.page_height;
  if (landscape && page.width < page.height) std::swap(page.width, page.height);
  return page;
}

TextArea text_area(const Style& style, std::size_t page, bool landscape) {
  const auto paper = blank_page(style, landscape);
  const bool right_hand = page % 2 == 0;
  TextArea area;
  area.x = right_hand ? style.margin_inner : style.margin_outer;
  area.y = style.margin_top;
  area.width = paper.width - style.margin_inner - style.margin_outer;
  if (landscape) {
    // Turned into the book, its sides are where the other pages have their head and foot.
    area.x = style.margin_top;
    area.width = paper.width - style.margin_top - style.margin_bottom;
  }
  area.height = paper.height - style.margin_top - style.margin_bottom;
  return area;
}

std::vector<Section> make_sections(Context& context, Boxes boxes) {
  std::vector<Section> sections;
  for (const auto& stretch : stretches_of(std::move(boxes))) {
    const auto column = column_of(context.style, stretch.landscape);
    sections.push_back({flow_boxes(context, stretch.boxes, column), stretch.landscape});
  }
  return sections;
}

void paginate(Context& context, std::vector<Section> sections, Notes notes, std::vector<Page>& pages) {
  for (auto& section : sections) {
    const auto column = column_of(context.style, section.landscape);
    notes.set_called(context, section.galley, column);
    SectionPages section_pages(context, section, notes, pages);
    section_pages.make();
    if (&section != &sections.back()) continue;
    notes.call_rest(context, column);
    section_pages.make();
  }
}

}  // namespace layout
