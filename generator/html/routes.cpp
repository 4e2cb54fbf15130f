#include "html/routes.h"

#include <string>
#include <utility>

#include "html/address.h"
#include "html/count_of_pages.h"
#include "html/data.h"
#include "source/ascii.h"

namespace html {
namespace {

std::string id_of(const model::Route& route) {
  // With an underscore, as every id that no editor wrote.
  return "route_" + route.reader;
}

yaml::Value route_data(const Frame& frame, const model::Route& route) {
  const auto place = place_on_page(id_of(route));
  const bool is_here = frame.address == routes_address;
  return data::map(
      {{"id", data::text(id_of(route))},
       {"adres", data::text(is_here ? place : address_from(frame, std::string(routes_address)) + place)},
       {"lezer", data::text(source::capitalised(route.reader_name))},
       {"naam", data::text_or_no(route.name)},
       {"aantal", data::text(count_of_pages(route.pages.size()))}});
}

yaml::Value step_or_no(const Frame& frame, const model::Route& route, std::size_t place) {
  if (place >= route.pages.size()) return data::no();
  return page_link(frame, frame.site.pages[route.pages[place]]);
}

// Before the first page comes none: 0 - 1 is beyond the last.
yaml::Value neighbours_data(const Frame& frame, const model::Route& route, std::size_t place) {
  if (route.pages.size() == 1) return data::no();
  return data::map(
      {{"vorige", step_or_no(frame, route, place - 1)}, {"volgende", step_or_no(frame, route, place + 1)}});
}

yaml::Value stop_data(const Frame& frame, const model::RouteStop& stop) {
  const auto& route = frame.site.routes[stop.route];
  auto data = route_data(frame, route);
  data::add(data, data::map({{"plaats", data::text(std::to_string(stop.place + 1))},
                             {"lengte", data::text(std::to_string(route.pages.size()))},
                             {"bladeren", neighbours_data(frame, route, stop.place)}}));
  return data;
}

}  // namespace

yaml::Value all_routes_data(const Frame& frame) {
  yaml::List routes;
  for (const auto& route : frame.site.routes) {
    yaml::List pages;
    for (const auto index : route.pages) {
      const auto& page = frame.site.pages[index];
      pages.push_back(page_link(frame, page));
      data::add(pages.back(), data::map({{"samenvatting", data::text_or_no(page.summary)}}));
    }
    routes.push_back(route_data(frame, route));
    data::add(routes.back(), data::map({{"paginas", data::list(std::move(pages))}}));
  }
  return data::list(std::move(routes));
}

yaml::Value routes_menu(const Frame& frame) {
  if (frame.site.routes.empty()) return data::no();
  yaml::List routes;
  for (const auto& route : frame.site.routes) routes.push_back(route_data(frame, route));
  return data::map({{"adres", data::text(address_from(frame, std::string(routes_address)))},
                    {"lijst", data::list(std::move(routes))}});
}

yaml::Value page_routes_data(const Frame& frame, const model::Page& page) {
  if (page.stops.empty()) return data::no();
  yaml::List routes;
  for (const auto& stop : page.stops) routes.push_back(stop_data(frame, stop));
  const bool is_one = page.stops.size() == 1;
  const auto count = is_one ? "een leesroute" : std::to_string(page.stops.size()) + " leesroutes";
  return data::map({{"hoeveel", data::text(count)},
                    {"open", data::yes_if(is_one)},
                    {"lijst", data::list(std::move(routes))}});
}

}  // namespace html
