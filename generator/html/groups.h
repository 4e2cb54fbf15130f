#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "model/site.h"

namespace html {

/// Pages of a part that stand together, such as the plans of a school year.
struct Group {
  std::string name;  // empty in a part without groups
  std::vector<const model::Page*> pages;
};

/// The groups of pages, given as indices, in the order of their first page; years the other way round, so
/// that this year comes first.
std::vector<Group> groups_of(const model::Site& site, std::span<const std::size_t> pages);

/// "12 pagina’s".
std::string count_of_pages(std::size_t count);

/// "Schooljaar 2026-2027": the name of a group after the key that makes it.
std::string title_of_group(const model::Part& part, const Group& group);

/// The id of a group on the overview of its part; nothing for a part without groups.
std::string id_of_group(const Group& group);

}  // namespace html
