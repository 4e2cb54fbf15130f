#include "html/groups.h"

#include <algorithm>

#include "html/facts.h"
#include "model/identifiers.h"
#include "source/ascii.h"

namespace html {
namespace {

bool is_year(const Group& group) {
  return !group.name.empty() && source::is_digit(group.name.front());
}

}  // namespace

std::vector<Group> groups_of(const model::Site& site, std::span<const std::size_t> pages) {
  std::vector<Group> groups;
  for (const auto index : pages) {
    const auto& page = site.pages[index];
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const Group& known) { return known.name == page.group; });
    if (group == groups.end()) group = groups.insert(groups.end(), Group{page.group, {}});
    group->pages.push_back(&page);
  }
  if (std::all_of(groups.begin(), groups.end(), is_year)) std::reverse(groups.begin(), groups.end());
  return groups;
}

std::string count_of_pages(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " pagina" : " pagina’s");
}

std::string title_of_group(const model::Part& part, const Group& group) {
  if (group.name.empty() || part.group_by.empty()) return group.name;
  return label_of_key(part.group_by) + " " + group.name;
}

std::string id_of_group(const Group& group) {
  // With an underscore, as every id that no editor wrote.
  return group.name.empty() ? group.name : "groep_" + model::identifier_from(group.name);
}

}  // namespace html
