#include <algorithm>
#include <utility>

#include "model/anchors.h"
#include "model/facts.h"
#include "model/heading_ids.h"
#include "model/loading.h"
#include "model/namers.h"
#include "model/numbering.h"
#include "model/pages.h"
#include "model/record_document.h"
#include "schema/normalise.h"

namespace model {
namespace {

void complete_chapter(Page& page, Draft& draft) {
  page.document = std::move(draft.document);
  number_contents(page.document, page.number);
  append(draft.problems, give_heading_ids(page.document));
  append(draft.problems, check_headings(page.document));
  page.anchors = anchors_of(page.document);
  page.front = draft.value;
}

// Whatever is internal is gone before a title or a page is made. The draft gives its value away: of ten
// thousand plans there should be one copy.
void take_front(Page& page, Draft& draft, const Loading& loading) {
  const auto& fields = loading.fields_of(draft);
  page.front = schema::public_edition(std::move(draft.value), fields);
  draft.value = {};
  const auto* edition = loading.edition_of_page(page);
  if (edition == nullptr || !edition->document) return;
  for (auto& item : templates::anchors_in(*edition->document, page.front))
    page.anchors.push_back({AnchorKind::Item, 0, std::move(item.id), std::move(item.words), {}, page.span});
}

bool has_anchor(const Page& page, const std::string& id) {
  return std::any_of(page.anchors.begin(), page.anchors.end(),
                     [&](const Anchor& anchor) { return anchor.id == id; });
}

// Of a record that is not on the site the words alone.
void name_items(Loading& loading) {
  auto& pages = loading.site().pages;
  std::vector<const Page*> page_of(loading.drafts.size());
  for (std::size_t index = 0; index < pages.size(); ++index) page_of[loading.origins[index]] = &pages[index];
  for (std::size_t index = 0; index < pages.size(); ++index) {
    for (auto& reference : loading.drafts[loading.origins[index]].references) {
      const auto* page = reference.record == nullptr
                             ? nullptr
                             : page_of[static_cast<std::size_t>(reference.record - loading.drafts.data())];
      auto& item = pages[index].named.emplace_back();
      item.value = reference.value;
      item.words = std::move(reference.words);
      if (page == nullptr) continue;
      item.page = page->id;
      if (has_anchor(*page, reference.anchor)) item.anchor = std::move(reference.anchor);
    }
  }
}

// A title may hold the title of another page, so titles are made first and given to the pages afterwards;
// those that hold one are made again when all others are known.
void give_titles(Loading& loading) {
  std::vector<Title> titles(loading.site().pages.size());
  const auto make = [&](bool again) {
    loading.for_each_page([&](Page& page, Draft& draft) {
      auto& title = titles[static_cast<std::size_t>(&page - loading.site().pages.data())];
      const bool is_asked = page.is_record && !has_errors(draft.problems) && (!again || title.names_page);
      const auto* edition = is_asked ? loading.edition_of_page(page) : nullptr;
      if (edition != nullptr) title = title_of(*edition, page.front, loading.site(), loading.sources);
    });
    for (std::size_t index = 0; index < titles.size(); ++index) {
      if (!titles[index].words.empty()) loading.site().pages[index].title = titles[index].words;
    }
  };
  make(false);
  make(true);
}

}  // namespace

void make_pages(Loading& loading) {
  loading.origins = add_pages(loading.drafts, loading.site());
  for (std::size_t index = 0; index < loading.origins.size(); ++index) {
    loading.work->index.add_page(loading.drafts[loading.origins[index]].file.path,
                                 loading.site().pages[index].id);
  }
  loading.for_each_page([&](Page& page, Draft& draft) {
    if (!page.is_record) complete_chapter(page, draft);
  });
  loading.for_each_page([&](Page& page, Draft& draft) {
    if (page.is_record) take_front(page, draft, loading);
  });
  name_items(loading);
  give_titles(loading);
  loading.for_each_page([&](Page& page, Draft& draft) {
    if (!page.is_record) page.facts = facts_of(draft.value, loading.kind_of(draft).fields, loading.site());
  });
  add_namers(loading);
}

}  // namespace model
