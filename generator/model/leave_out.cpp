#include "model/leave_out.h"

#include <map>
#include <utility>
#include <vector>

namespace model {
namespace {

/// Where each page that stays goes, by its old index.
std::map<std::size_t, std::size_t> new_places(std::size_t count, const std::set<std::size_t>& gone) {
  std::map<std::size_t, std::size_t> places;
  for (std::size_t index = 0; index < count; ++index) {
    if (!gone.contains(index)) places.emplace(index, places.size());
  }
  return places;
}

}  // namespace

void leave_out(Site& site, const std::set<std::size_t>& pages) {
  const auto places = new_places(site.pages.size(), pages);
  std::vector<Page> kept;
  for (const auto& [old_place, place] : places) kept.push_back(std::move(site.pages[old_place]));
  site.pages = std::move(kept);

  for (auto& part : site.parts) {
    std::vector<std::size_t> of_part;
    for (const auto index : part.pages) {
      if (const auto place = places.find(index); place != places.end()) of_part.push_back(place->second);
    }
    part.pages = std::move(of_part);
  }
  std::erase_if(site.page_by_id, [&](const auto& entry) { return pages.contains(entry.second); });
  for (auto& [id, index] : site.page_by_id) index = places.at(index);
}

}  // namespace model
