#include "model/leave_out.h"

#include <utility>
#include <vector>

namespace model {

void leave_out(Site& site, const std::set<std::size_t>& pages) {
  std::vector<Page> kept;
  for (auto& part : site.parts) part.pages.clear();
  site.page_by_id.clear();
  for (std::size_t index = 0; index < site.pages.size(); ++index) {
    if (pages.contains(index)) continue;
    auto& page = site.pages[index];
    site.parts[page.part].pages.push_back(kept.size());
    site.page_by_id.emplace(page.id, kept.size());
    kept.push_back(std::move(page));
  }
  site.pages = std::move(kept);
}

}  // namespace model
