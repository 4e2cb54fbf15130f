#include <utility>

#include "model/anchors.h"
#include "model/facts.h"
#include "model/heading_ids.h"
#include "model/loading.h"
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
void complete_record(Page& page, Draft& draft, Loading& loading) {
  const auto& kind = loading.kind_of(draft);
  const auto edition_name = edition_of(draft.value);
  const auto& fields = loading.fields_of(draft);
  page.front = schema::public_edition(std::move(draft.value), fields);
  draft.value = {};
  const auto* edition = loading.kinds().find_edition(kind.name, edition_name);
  if (edition == nullptr || has_errors(draft.problems)) return;
  auto title = title_of(*edition, page.front, loading.site(), loading.sources);
  if (!title.empty()) page.title = std::move(title);
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
    if (page.is_record) complete_record(page, draft, loading);
  });
  loading.for_each_page([&](Page& page, Draft& draft) {
    if (!page.is_record) page.facts = facts_of(draft.value, loading.kind_of(draft).fields, loading.site());
  });
}

}  // namespace model
