#include "model/loading.h"

namespace model {

const schema::Field& Loading::fields_of(const Draft& draft) const {
  const auto& kind = kind_of(draft);
  const auto* edition = work->kinds.find_edition(kind.name, edition_of(draft.value));
  return edition == nullptr ? kind.fields : edition->fields;
}

const Edition* Loading::edition_of_page(const Page& record) const {
  return work->kinds.find_edition(loaded.site.parts[record.part].kind, edition_of(record.front));
}

void Loading::for_each_draft(const std::function<void(Draft&)>& visit) {
  parallel_for(drafts.size(), [&](std::size_t index) { visit(drafts[index]); });
}

void Loading::for_each_page(const std::function<void(Page&, Draft&)>& visit) {
  parallel_for(origins.size(),
               [&](std::size_t index) { visit(site().pages[index], drafts[origins[index]]); });
}

}  // namespace model
