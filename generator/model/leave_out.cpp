#include "model/leave_out.h"

#include <utility>
#include <vector>

#include "model/page_index.h"

namespace model {

void leave_out(Site& site, const std::set<std::size_t>& pages) {
  std::vector<Page> kept;
  for (std::size_t index = 0; index < site.pages.size(); ++index) {
    if (!pages.contains(index)) kept.push_back(std::move(site.pages[index]));
  }
  site.pages = std::move(kept);
  index_pages(site);
}

}  // namespace model
