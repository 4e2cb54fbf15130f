#include "html/namers.h"

#include <string>
#include <utility>

#include "html/address.h"
#include "html/data.h"
#include "html/groups.h"

namespace html {
namespace {

constexpr std::size_t longest_list = 20;     // that stands open
constexpr std::size_t longest_folded = 200;  // with ten thousand plans a page would be a list of all

yaml::Value pages_data(const Frame& frame, const Group& group) {
  yaml::List pages;
  for (const auto* page : group.pages) {
    auto item = page_link(frame, *page);
    data::add(item, data::map({{"voorbeeld", data::yes_if(page->example)}}));
    pages.push_back(std::move(item));
  }
  return data::list(std::move(pages));
}

yaml::Value group_data(const Frame& frame, const Group& group) {
  const auto& part = frame.site.parts[group.pages.front()->part];
  const auto count = group.pages.size();
  const bool too_many = count > longest_folded;
  const auto place = group.name.empty() ? std::string() : place_on_page(id_of_group(group));
  return data::map(
      {{"naam", data::text_or_no(title_of_group(part, group))},
       {"aantal", data::text(count_of_pages(count))},
       {"veel", data::yes_if(count > longest_list)},
       {"overzicht", too_many ? data::text(address_from(frame, overview_address(part)) + place) : data::no()},
       {"paginas", too_many ? data::list({}) : pages_data(frame, group)}});
}

}  // namespace

yaml::Value namers_data(const Frame& frame, const model::Page& page) {
  yaml::List headings;
  for (const auto& namers : page.namers) {
    yaml::List groups;
    for (const auto& group : groups_of(frame.site, namers.pages)) groups.push_back(group_data(frame, group));
    headings.push_back(data::map({{"kop", data::text(namers.heading)},
                                  {"id", data::text("genoemd_" + std::to_string(headings.size() + 1))},
                                  {"groepen", data::list(std::move(groups))}}));
  }
  return data::list(std::move(headings));
}

}  // namespace html
