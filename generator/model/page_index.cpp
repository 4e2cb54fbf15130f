#include "model/page_index.h"

#include <string>

namespace model {
namespace {

std::string without_ending(const std::string& address) {
  return address.substr(0, address.rfind('.'));
}

}  // namespace

void index_pages(Site& site) {
  for (auto& part : site.parts) {
    part.pages.clear();
    part.groups.clear();
  }
  site.page_by_id.clear();
  for (std::size_t index = 0; index < site.pages.size(); ++index) {
    auto& part = site.parts[site.pages[index].part];
    part.pages.push_back(index);
    part.groups[site.pages[index].group].push_back(index);
    site.page_by_id.emplace(site.pages[index].id, index);
  }
  for (std::size_t index = 0; index < site.pages.size(); ++index) {
    const auto& page = site.pages[index];
    if (!page.is_record) continue;
    const auto path = without_ending(page.address);
    site.page_by_id.emplace(path, index);
    site.page_by_id.emplace(path.substr(path.find('/') + 1), index);
  }
}

}  // namespace model
