#include "html/address.h"
#include "html/count_of_pages.h"
#include "html/data.h"
#include "html/facts.h"
#include "html/frame.h"
#include "html/glossary.h"
#include "html/groups.h"
#include "html/routes.h"
#include "html/works.h"
#include "html/write_page.h"

namespace html {
namespace {

/// A page as an overview shows it.
yaml::Value listed_page(const Frame& frame, const model::Page& page) {
  auto item = page_link(frame, page);
  const auto facts = page.is_record ? facts_of_record(frame.site, page) : std::vector<model::Fact>{};
  data::add(item,
            data::map({{"samenvatting", data::text_or_no(page.summary)},
                       {"voorbeeld", data::yes_if(page.example)},
                       {"feiten", facts_data(frame, facts)},
                       {"pdf", page.pdf.empty() ? data::no() : link_data(frame, page.title, page.pdf)}}));
  return item;
}

yaml::Value overview_groups(const Frame& frame, const model::Part& part) {
  yaml::List groups;
  for (const auto& group : groups_of(frame.site, part.pages)) {
    yaml::List pages;
    for (const auto* page : group.pages) pages.push_back(listed_page(frame, *page));
    groups.push_back(data::map({{"naam", data::text_or_no(title_of_group(part, group))},
                                {"id", data::text_or_no(id_of_group(group))},
                                {"paginas", data::list(std::move(pages))}}));
  }
  return data::list(std::move(groups));
}

/// A group on the home page is the way to its place on the overview: there may be hundreds of plans.
yaml::Value home_group(const Frame& frame, const model::Part& part, const Group& group) {
  yaml::List pages;
  if (group.name.empty()) {
    for (const auto* page : group.pages) {
      auto item = page_link(frame, *page);
      data::add(item, data::map({{"samenvatting", data::text_or_no(page->summary)}}));
      pages.push_back(std::move(item));
    }
  }
  const auto place = group.name.empty() ? std::string{} : place_on_page(id_of_group(group));
  return data::map({{"naam", data::text_or_no(title_of_group(part, group))},
                    {"adres", data::text(address_from(frame, overview_address(part)) + place)},
                    {"aantal", data::text(count_of_pages(group.pages.size()))},
                    {"paginas", data::list(std::move(pages))}});
}

yaml::Value part_data(const Frame& frame, const model::Part& part) {
  yaml::List groups;
  for (const auto& group : groups_of(frame.site, part.pages))
    groups.push_back(home_group(frame, part, group));
  auto data = link_data(frame, part.title, overview_address(part));
  const bool owns_pdf = part.pdf == model::PdfOutput::Whole;
  data::add(data, data::map({{"genummerd", data::yes_if(part.numbering != model::Numbering::None)},
                             {"groepen", data::list(std::move(groups))},
                             {"pdf", owns_pdf ? part_pdf(frame, part) : data::no()}}));
  return data;
}

yaml::Value home_data(const Frame& frame) {
  yaml::List parts;
  for (const auto& part : frame.site.parts) {
    if (!part.pages.empty()) parts.push_back(part_data(frame, part));
  }
  auto data = frame_data(frame);
  data::add(data, data::map({{"samenvatting", data::text_or_no(frame.description)},
                             {"leesroutes", routes_menu(frame)},
                             {"inhoudsopgave", data::list(std::move(parts))}}));
  return data;
}

yaml::Value overview_data(const Frame& frame) {
  auto data = frame_data(frame);
  data::add(data, data::map({{"titel", data::text(frame.part->title)},
                             {"groepen", overview_groups(frame, *frame.part)},
                             {"genummerd", data::yes_if(frame.part->numbering != model::Numbering::None)},
                             {"deel_pdf", part_pdf(frame, *frame.part)}}));
  return data;
}

yaml::Value routes_data(const Frame& frame) {
  auto data = frame_data(frame);
  data::add(data, data::map({{"titel", data::text(frame.title)}, {"leesroutes", all_routes_data(frame)}}));
  return data;
}

yaml::Value terms_data(const Frame& frame, const model::Mentions& mentions) {
  auto data = frame_data(frame);
  data::add(data,
            data::map({{"titel", data::text(frame.title)}, {"letters", glossary_data(frame, mentions)}}));
  return data;
}

yaml::Value works_page_data(const Frame& frame) {
  auto data = frame_data(frame);
  data::add(data, data::map({{"titel", data::text(frame.title)}, {"bronnen", works_data(frame.site.works)}}));
  return data;
}

/// `/handreiking/` of `https://voorbeeld.nl/handreiking/`: where the site starts on its host.
std::string root_on_host(const std::string& base_url) {
  const auto host = base_url.find("//");
  const auto path = host == std::string::npos ? std::string::npos : base_url.find('/', host + 2);
  return path == std::string::npos ? "/" : base_url.substr(path);
}

/// The page for what is not there is shown at any address, so its links start at the root of the host.
Frame not_found_frame(const model::Site& site) {
  return {.site = site,
          .address = "404.html",
          .title = "Deze pagina bestaat niet",
          .description = {},
          .root = root_on_host(site.base_url)};
}

yaml::Value not_found_data(const Frame& frame) {
  auto data = frame_data(frame);
  data::add(data, data::map({{"titel", data::text(frame.title)}}));
  return data;
}

class ExtraPages {
 public:
  void add(const templates::Template& page, const Frame& frame, const yaml::Value& data) {
    auto html = templates::render(page, data);
    if (html) {
      pages_.push_back({frame.address, std::move(*html)});
    } else {
      append(problems_, html.error());
    }
  }

  source::Result<std::vector<ExtraPage>> take() && {
    if (!problems_.empty()) return std::move(problems_);
    return std::move(pages_);
  }

 private:
  std::vector<ExtraPage> pages_;
  source::Diagnostics problems_;
};

}  // namespace

source::Result<std::vector<ExtraPage>> write_extra_pages(const model::Site& site, const Templates& templates,
                                                         const model::Mentions& mentions) {
  ExtraPages pages;
  const Frame home{.site = site,
                   .address = std::string(home_address),
                   .title = {},
                   .description = site.settings.text_or("samenvatting", "")};
  pages.add(templates.home, home, home_data(home));
  for (const auto& part : site.parts) {
    if (part.pages.empty()) continue;
    const Frame overview{.site = site,
                         .address = overview_address(part),
                         .title = part.title,
                         .description = {},
                         .part = &part};
    pages.add(templates.overview, overview, overview_data(overview));
  }
  if (!site.routes.empty()) {
    const Frame routes{
        .site = site, .address = std::string(routes_address), .title = routes_title, .description = {}};
    pages.add(templates.routes, routes, routes_data(routes));
  }
  if (!site.terms.empty()) {
    const Frame terms{
        .site = site, .address = std::string(model::terms_address), .title = terms_title, .description = {}};
    pages.add(templates.terms, terms, terms_data(terms, mentions));
  }
  if (!site.works.empty()) {
    const Frame works{
        .site = site, .address = std::string(model::works_address), .title = works_title, .description = {}};
    pages.add(templates.works, works, works_page_data(works));
  }
  const auto not_found = not_found_frame(site);
  pages.add(templates.not_found, not_found, not_found_data(not_found));
  return std::move(pages).take();
}

}  // namespace html
