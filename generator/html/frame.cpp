#include "html/frame.h"

#include "html/address.h"
#include "html/data.h"
#include "source/dutch_date.h"

namespace html {
namespace {

std::string window_title(const Frame& frame) {
  return frame.title.empty() ? frame.site.title : frame.title + " – " + frame.site.title;
}

yaml::Value parts_menu(const Frame& frame) {
  yaml::List items;
  const auto add = [&](const std::string& title, const std::string& address, bool holds_page, bool in_foot) {
    auto item = link_data(frame, title, address);
    data::add(item, data::map({{"hierin", data::yes_if(holds_page)}, {"onder", data::yes_if(in_foot)}}));
    items.push_back(std::move(item));
  };
  for (const auto& part : frame.site.parts) {
    // The part is marked also on each of its pages.
    if (!part.pages.empty()) add(part.title, overview_address(part), frame.part == &part, part.in_foot);
  }
  if (!frame.site.routes.empty()) add(routes_title, std::string(routes_address), false, true);
  if (!frame.site.terms.empty()) add(terms_title, std::string(model::terms_address), false, false);
  if (!frame.site.works.empty()) add(works_title, std::string(model::works_address), false, true);
  return data::list(std::move(items));
}

yaml::Value accessibility(const model::Site& site) {
  const auto* settings = site.settings.find("toegankelijkheid");
  if (settings == nullptr) return data::no();
  return data::map({{"verklaring", data::text_or_no(settings->text_or("verklaring", ""))},
                    {"contact", data::text_or_no(settings->text_or("contact", ""))}});
}

yaml::Value edition(const model::Site& site) {
  const auto* edition = site.settings.find("uitgave");
  if (edition == nullptr) return data::no();
  const auto version = edition->text_or("versie", "");
  const auto date = edition->text_or("datum", "");
  if (version.empty() && date.empty()) return data::no();
  return data::map({{"versie", data::text_or_no(version)},
                    {"datum", data::text_or_no(source::dutch_date(date))},
                    {"iso", data::text_or_no(date)}});
}

}  // namespace

std::string overview_address(const model::Part& part) {
  return part.folder + "/index.html";
}

std::string address_from(const Frame& frame, const std::string& address) {
  return frame.root.empty() ? relative_address(frame.address, address) : frame.root + encoded_path(address);
}

yaml::Value link_data(const Frame& frame, const std::string& title, const std::string& address,
                      const std::string& number) {
  return data::map({{"nummer", data::text_or_no(number)},
                    {"titel", data::text(title)},
                    {"adres", data::text(address_from(frame, address))},
                    {"huidig", data::yes_if(frame.address == address)}});
}

yaml::Value page_link(const Frame& frame, const model::Page& page) {
  return link_data(frame, page.title, page.address, page.number);
}

std::string title_among_all(const model::Page& page) {
  return page.group.empty() ? page.title : page.title + " (" + page.group + ")";
}

yaml::Value part_pdf(const Frame& frame, const model::Part& part) {
  for (const auto& owner : frame.site.parts) {
    const bool holds_part = &owner == &part || (!part.belongs_to.empty() && owner.folder == part.belongs_to);
    if (!holds_part || owner.pdf != model::PdfOutput::Whole || owner.pdf_name.empty()) continue;
    return link_data(frame, owner.title, owner.pdf_name);
  }
  return data::no();
}

yaml::Value frame_data(const Frame& frame) {
  return data::map({{"taal", data::text(frame.site.language)},
                    {"venster", data::text(window_title(frame))},
                    {"beschrijving", data::text_or_no(frame.description)},
                    {"wortel", data::text(frame.root.empty() ? way_to_root(frame.address) : frame.root)},
                    {"site", data::text(frame.site.title)},
                    {"start", data::text(address_from(frame, std::string(home_address)))},
                    {"op_start", data::yes_if(frame.address == home_address)},
                    {"delen", parts_menu(frame)},
                    {"toegankelijkheid", accessibility(frame.site)},
                    {"uitgave", edition(frame.site)}});
}

}  // namespace html
