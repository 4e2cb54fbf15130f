#include "layout/lay_out.h"

#include <iterator>
#include <utility>

#include "layout/build_boxes.h"
#include "layout/contents_list.h"
#include "layout/context.h"
#include "layout/front_matter.h"
#include "layout/page_furniture.h"
#include "layout/paginate.h"

namespace layout {
namespace {

void add_pages(Context& context, Boxes boxes, std::vector<Page>& pages) {
  if (!boxes.empty()) paginate(context, make_sections(context, std::move(boxes)), {}, pages);
}

/// Until the next page is a right-hand one, as in a book that is printed on both sides.
void fill_up_leaf(const Style& style, std::vector<Page>& pages) {
  if (style.chapters_on_right && pages.size() % 2 != 0) pages.push_back(blank_page(style, false));
}

std::vector<Page> lay_out_chapters(Context& context) {
  std::vector<Page> pages;
  for (const auto& chapter : context.manuscript.chapters) {
    fill_up_leaf(context.style, pages);
    auto boxes = build_chapter(context, chapter);
    paginate(context, make_sections(context, std::move(boxes.text)), Notes(std::move(boxes.notes)), pages);
  }
  if (context.manuscript.title_page && !context.cited.empty()) {
    fill_up_leaf(context.style, pages);
    const auto section = context.structure.add(ElementId{0}, Role::Section);
    add_pages(context, build_works(context, section, 1), pages);
  }
  return pages;
}

/// Moves the text of pages that come behind others to the margins of their side of the book.
void move_to_margins(const Style& style, std::vector<Page>& pages, std::size_t pages_before) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const bool landscape = pages[i].width > style.page_width;
    const Length by = text_area(style, pages_before + i, landscape).x - text_area(style, i, landscape).x;
    if (by == 0) continue;
    for (auto& item : pages[i].items) shift(item, by, 0);
  }
}

/// The lists and, behind them, the chapters, whose marks move with them. Gives the number of pages before the
/// first chapter.
std::size_t add_contents_and_chapters(Context& context, ElementId section, std::vector<Page>& pages) {
  const auto first_mark = context.marks.size();
  auto chapters = lay_out_chapters(context);
  const auto end_mark = context.marks.size();
  if (context.manuscript.contents_list && context.style.contents_page) {
    std::vector<Section> sections;
    sections.push_back(ContentsList(context, section).take(context));
    paginate(context, std::move(sections), {}, pages);
  }
  fill_up_leaf(context.style, pages);
  const auto pages_before = pages.size();
  move_to_margins(context.style, chapters, pages_before);
  for (auto i = first_mark; i < end_mark; ++i) context.marks[i].place.page += pages_before;
  std::move(chapters.begin(), chapters.end(), std::back_inserter(pages));
  return pages_before;
}

LaidOut collect(Context context, std::vector<Page> pages) {
  LaidOut result;
  for (const auto& mark : context.marks) {
    if (!mark.destination.empty()) result.destinations.emplace(mark.destination, mark.place);
    if (mark.kind == MarkKind::Heading && !mark.title.empty())
      result.bookmarks.push_back({mark.title, mark.level, mark.place.page, mark.place.y});
  }
  result.pages = std::move(pages);
  result.elements = std::move(context.structure).take();
  result.images = std::move(context.images);
  return result;
}

}  // namespace

LaidOut lay_out(const Manuscript& manuscript, const model::Site& site, const Style& style,
                const Tools& tools) {
  Context context(manuscript, site, style, tools);
  std::vector<Page> pages;
  add_pages(context, build_title_page(context), pages);
  add_pages(context, build_colophon(context), pages);
  const auto contents_section = context.structure.add(ElementId{0}, Role::Section);
  const auto front_pages = add_contents_and_chapters(context, contents_section, pages);
  if (!manuscript.title_page) add_site_title(context, pages);
  add_page_furniture(context, pages, front_pages);
  return collect(std::move(context), std::move(pages));
}

}  // namespace layout
