#include "model/leave_out.h"

#include <optional>
#include <utility>
#include <vector>

#include "model/page_index.h"

namespace model {

namespace {

/// Those that stay, by their new index.
void renumber(std::vector<Namers>& namers, const std::vector<std::optional<std::size_t>>& places) {
  for (auto& group : namers) {
    std::vector<std::size_t> kept;
    for (const auto page : group.pages) {
      if (places[page]) kept.push_back(*places[page]);
    }
    group.pages = std::move(kept);
  }
  std::erase_if(namers, [](const Namers& group) { return group.pages.empty(); });
}

}  // namespace

void leave_out(Site& site, const std::set<std::size_t>& pages) {
  std::vector<Page> kept;
  std::vector<std::optional<std::size_t>> places(site.pages.size());  // of each page, the new index
  for (std::size_t index = 0; index < site.pages.size(); ++index) {
    if (pages.contains(index)) continue;
    places[index] = kept.size();
    kept.push_back(std::move(site.pages[index]));
  }
  site.pages = std::move(kept);
  for (auto& page : site.pages) renumber(page.namers, places);
  index_pages(site);
}

}  // namespace model
