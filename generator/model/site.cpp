#include "model/site.h"

#include <algorithm>

namespace model {

const yaml::Value* Collection::find(std::string_view id) const {
  const auto record = std::find_if(records.begin(), records.end(), [&](const yaml::Value& candidate) {
    const auto* value = candidate.find("id");
    return value != nullptr && value->text() != nullptr && *value->text() == id;
  });
  return record == records.end() ? nullptr : &*record;
}

const Page* Site::find_page(std::string_view id) const {
  const auto page = page_by_id.find(id);
  return page == page_by_id.end() ? nullptr : &pages[page->second];
}

const Work* Site::find_work(std::string_view id) const {
  const auto found =
      std::find_if(works.begin(), works.end(), [&](const Work& candidate) { return candidate.id == id; });
  return found == works.end() ? nullptr : &*found;
}

const Collection* Site::find_collection(std::string_view name) const {
  const auto found = std::find_if(collections.begin(), collections.end(),
                                  [&](const Collection& collection) { return collection.name == name; });
  return found == collections.end() ? nullptr : &*found;
}

}  // namespace model
