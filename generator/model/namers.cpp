#include "model/namers.h"

#include <algorithm>
#include <string>
#include <vector>

#include "model/value_walk.h"

namespace model {
namespace {

/// That a page names another, and what that one calls it.
struct Naming {
  std::size_t page = 0;  // the one that is named
  const std::string* heading = nullptr;
};

class Reader {
 public:
  explicit Reader(const Site& site) : site_(site) {}

  /// A page is named once under a heading, by whatever number of fields.
  std::vector<Naming> read(const Page& page, const schema::Field& fields) {
    for_each_value(page.front, fields, [&](const yaml::Value& value, const schema::Field& field) {
      if (field.internal) return false;
      const auto* heading = field.named_by.empty() ? &site_.parts[page.part].title : &field.named_by;
      if (value.text() != nullptr && !field.refers_to.empty()) add(*value.text(), field.refers_to, *heading);
      return true;
    });
    return std::move(namings_);
  }

 private:
  void add(const std::string& id, const std::string& folder, const std::string& heading) {
    const auto found = site_.page_by_id.find(id);
    if (found == site_.page_by_id.end()) return;
    if (site_.parts[site_.pages[found->second].part].folder != folder) return;
    const bool is_known = std::any_of(namings_.begin(), namings_.end(), [&](const Naming& known) {
      return known.page == found->second && *known.heading == heading;
    });
    if (!is_known) namings_.push_back({found->second, &heading});
  }

  const Site& site_;
  std::vector<Naming> namings_;
};

void add_to(Page& named, const std::string& heading, std::size_t namer) {
  auto group = std::find_if(named.namers.begin(), named.namers.end(),
                            [&](const Namers& known) { return known.heading == heading; });
  if (group == named.namers.end()) group = named.namers.insert(group, {heading, {}});
  group->pages.push_back(namer);
}

}  // namespace

void add_namers(Loading& loading) {
  auto& pages = loading.site().pages;
  std::vector<std::vector<Naming>> namings(pages.size());
  loading.for_each_page([&](Page& page, Draft& draft) {
    const auto* edition = page.is_record ? loading.edition_of_page(page) : nullptr;
    const auto& fields = edition == nullptr ? loading.kind_of(draft).fields : edition->fields;
    namings[static_cast<std::size_t>(&page - pages.data())] = Reader(loading.site()).read(page, fields);
  });
  for (std::size_t namer = 0; namer < pages.size(); ++namer) {
    for (const auto& naming : namings[namer]) add_to(pages[naming.page], *naming.heading, namer);
  }
}

}  // namespace model
