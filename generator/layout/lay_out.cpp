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

std::vector<Page> lay_out_title_page(Context& context) {
  std::vector<Page> pages;
  if (context.manuscript.title_page)
    paginate(context, make_sections(context, build_title_page(context)), {}, pages);
  return pages;
}

std::vector<Page> lay_out_chapters(Context& context) {
  std::vector<Page> pages;
  for (const auto& chapter : context.manuscript.chapters) {
    auto boxes = build_chapter(context, chapter);
    paginate(context, make_sections(context, std::move(boxes.text)), Notes(std::move(boxes.notes)), pages);
  }
  return pages;
}

/// Behind the pages that there are come the contents list and the chapters, whose marks move with them.
void add_contents_and_chapters(Context& context, ElementId section, std::vector<Page>& pages) {
  const auto first_mark = context.marks.size();
  auto chapters = lay_out_chapters(context);
  const auto end_mark = context.marks.size();
  auto pages_before = pages.size();
  if (context.manuscript.contents_list) {
    ContentsList contents(context, section);
    pages_before += contents.page_count(context);
    std::vector<Section> sections;
    sections.push_back(std::move(contents).take(context, pages_before));
    paginate(context, std::move(sections), {}, pages);
  }
  for (auto i = first_mark; i < end_mark; ++i) context.marks[i].place.page += pages_before;
  std::move(chapters.begin(), chapters.end(), std::back_inserter(pages));
}

LaidOut collect(Context context, std::vector<Page> pages) {
  LaidOut result;
  for (const auto& mark : context.marks) {
    if (!mark.destination.empty()) result.destinations.emplace(mark.destination, mark.place);
    if (!mark.title.empty())
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
  auto pages = lay_out_title_page(context);
  const auto contents_section = context.structure.add(ElementId{0}, Role::Section);
  add_contents_and_chapters(context, contents_section, pages);
  if (!manuscript.title_page) add_site_title(context, pages);
  add_page_furniture(context, pages);
  return collect(std::move(context), std::move(pages));
}

}  // namespace layout
