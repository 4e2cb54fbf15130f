#include "html/write_page.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "html/address.h"
#include "html/data.h"
#include "html/facts.h"
#include "html/frame.h"
#include "html/namers.h"
#include "html/routes.h"
#include "html/write_document.h"
#include "source/dutch_date.h"

namespace html {
namespace {

/// The pages of the part, as indices; of a part with groups, those of the page's own group.
std::span<const std::size_t> pages_beside(const Frame& frame, const model::Page& page) {
  return frame.part->groups.at(page.group);
}

/// Where the page stands among those beside it.
std::size_t place_of(const Frame& frame, const model::Page& page) {
  const auto pages = pages_beside(frame, page);
  const auto index = static_cast<std::size_t>(&page - frame.site.pages.data());
  return static_cast<std::size_t>(std::lower_bound(pages.begin(), pages.end(), index) - pages.begin());
}

/// Hundreds of plans, each with a menu of all of them, would be no menu and a site that grows with their
/// square: then those around the page, below the way to the overview of all.
std::span<const std::size_t> pages_around(const Frame& frame, const model::Page& page) {
  constexpr std::size_t longest_menu = 40;
  constexpr std::size_t on_each_side = 5;
  const auto pages = pages_beside(frame, page);
  if (pages.size() <= longest_menu) return pages;
  const auto here = place_of(frame, page);
  const auto first = here - std::min(on_each_side, here);
  return pages.subspan(first, std::min(here + on_each_side + 1, pages.size()) - first);
}

yaml::Value side_menu(const Frame& frame, const model::Page& page) {
  yaml::List pages;
  for (const auto index : pages_around(frame, page))
    pages.push_back(page_link(frame, frame.site.pages[index]));
  return data::map({{"deel", link_data(frame, frame.part->title, overview_address(*frame.part))},
                    {"groep", data::text_or_no(page.group)},
                    {"paginas", data::list(std::move(pages))}});
}

yaml::Value entry_data(const Entry& entry) {
  return data::map({{"nummer", data::text_or_no(entry.number)},
                    {"kop", data::text(entry.label)},
                    {"adres", data::text(place_on_page(entry.id))}});
}

/// Headings of level 2, each with those of level 3 below it (`onder`).
yaml::Value contents_data(const std::vector<Entry>& entries) {
  yaml::List items;
  for (std::size_t index = 0; index < entries.size();) {
    auto item = entry_data(entries[index++]);
    yaml::List below;
    while (index < entries.size() && entries[index].level > 2) below.push_back(entry_data(entries[index++]));
    const bool any = !below.empty();
    data::add(
        item,
        data::map({{"onder", any ? data::map({{"koppen", data::list(std::move(below))}}) : data::no()}}));
    items.push_back(std::move(item));
  }
  constexpr std::size_t worth_a_list = 2;
  return items.size() < worth_a_list ? data::no() : data::map({{"koppen", data::list(std::move(items))}});
}

/// The pages before and after this one within its part; a part with groups goes on within the group.
struct Neighbours {
  const model::Page* before = nullptr;
  const model::Page* after = nullptr;
};

Neighbours neighbours_of(const Frame& frame, const model::Page& page) {
  const auto pages = pages_beside(frame, page);
  const auto here = place_of(frame, page);
  Neighbours found;
  if (here > 0) found.before = &frame.site.pages[pages[here - 1]];
  if (here + 1 < pages.size()) found.after = &frame.site.pages[pages[here + 1]];
  return found;
}

yaml::Value link_or_no(const Frame& frame, const model::Page* page) {
  return page ? page_link(frame, *page) : data::no();
}

yaml::Value neighbours_data(const Frame& frame, const model::Page& page) {
  const auto neighbours = neighbours_of(frame, page);
  if (neighbours.before == nullptr && neighbours.after == nullptr) return data::no();
  return data::map(
      {{"vorige", link_or_no(frame, neighbours.before)}, {"volgende", link_or_no(frame, neighbours.after)}});
}

yaml::Value change_date(const model::Page& page) {
  if (page.changed.empty()) return data::no();
  return data::map(
      {{"datum", data::text(source::dutch_date(page.changed))}, {"iso", data::text(page.changed)}});
}

yaml::Value own_pdf(const Frame& frame, const model::Page& page) {
  return page.pdf.empty() ? data::no() : link_data(frame, page.title, page.pdf);
}

yaml::Value document_data(const WrittenDocument& written) {
  return data::map({{"inhoud", data::text(written.body)},
                    {"op_deze_pagina", contents_data(written.entries)},
                    {"breed", data::yes_if(written.wide)}});
}

yaml::Value page_data(const Frame& frame, const model::Page& page) {
  return data::map({{"titel", data::text(page.title)},
                    {"nummer", data::text_or_no(page.number)},
                    {"samenvatting", data::text_or_no(page.summary)},
                    {"voorbeeld", data::yes_if(page.example)},
                    {"stand", data::text_or_no(page.situation)},
                    {"feiten", facts_data(frame, page.facts)},
                    {"zijmenu", side_menu(frame, page)},
                    {"genoemd_in", namers_data(frame, page)},
                    {"pdf", own_pdf(frame, page)},
                    {"deel_pdf", part_pdf(frame, *frame.part)},
                    {"gewijzigd", change_date(page)},
                    {"leesroutes", page_routes_data(frame, page)},
                    {"bladeren", neighbours_data(frame, page)}});
}

}  // namespace

source::Result<std::string> write_page(const document::Document& document, const model::Page& page,
                                       const model::Site& site, const Templates& templates) {
  const Frame frame{.site = site,
                    .address = page.address,
                    .title = title_among_all(page),
                    .description = page.summary,
                    .part = &site.parts[page.part]};
  auto data = frame_data(frame);
  data::add(data, page_data(frame, page));
  data::add(data, document_data(write_document(document, {site, page})));
  return templates::render(templates.page, data);
}

}  // namespace html
