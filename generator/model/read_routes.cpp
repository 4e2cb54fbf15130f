#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/loading.h"
#include "model/words.h"

namespace model {
namespace {

constexpr std::string_view key = "leesroutes";

// The name of a reader as people write it; the key itself when the schema lists no readers.
std::string name_of_reader(const std::string& reader, const Loading& loading) {
  const auto* field = loading.work->kinds.find("site")->fields.find(key);
  if (field == nullptr) return reader;
  const auto named = std::find_if(field->names.begin(), field->names.end(),
                                  [&](const auto& name) { return name.first == reader; });
  return named == field->names.end() ? reader : named->second;
}

// Of a chapter without a readable `id` nobody knows what it is called.
bool knows_every_id(const Loading& loading) {
  return loading.settings.complete &&
         std::all_of(loading.drafts.begin(), loading.drafts.end(), [](const Draft& draft) {
           return draft.file.type == ContentType::Record || !draft.value.text_or("id", "").empty();
         });
}

class RouteReader {
 public:
  explicit RouteReader(Loading& loading) : loading_(loading), knows_every_id_(knows_every_id(loading)) {}

  Route read(const yaml::Member& member) {
    Route route{.reader = member.key,
                .reader_name = name_of_reader(member.key, loading_),
                .name = member.value.text_or("naam", ""),
                .pages = {}};
    const auto* pages = member.value.map() == nullptr ? &member.value : member.value.find("paginas");
    if (pages == nullptr || pages->list() == nullptr) return route;
    for (const auto& id : *pages->list()) add(id, route);
    return route;
  }

  source::Diagnostics problems;

 private:
  void add(const yaml::Value& id, Route& route) {
    if (id.text() == nullptr) return;
    const auto& pages = loading_.site().page_by_id;
    if (const auto page = pages.find(*id.text()); page != pages.end()) {
      route.pages.push_back(page->second);
    } else if (loading_.work->index.is_hidden(*id.text())) {
      report("verwijzing.niet-openbaar", id,
             "de pagina " + quoted(*id.text()) + " is niet openbaar en staat niet op de site",
             {"haal haar uit de leesroute, of maak de pagina openbaar"});
    } else if (knows_every_id_) {
      report("verwijzing.onbekend", id, "er is geen pagina " + quoted(*id.text()), guess(*id.text()));
    }
  }

  std::vector<std::string> guess(const std::string& id) {
    std::vector<std::string> hints;
    if (problems.size() < most_guesses) {
      std::vector<std::string> ids;
      for (const auto& page : loading_.site().pages) ids.push_back(page.id);
      hints = did_you_mean(id, ids);
    }
    if (hints.empty()) hints.emplace_back("schrijf de `id` die boven aan de pagina staat");
    return hints;
  }

  void report(std::string rule, const yaml::Value& id, std::string message, std::vector<std::string> hints) {
    problems.push_back(
        {.rule = std::move(rule), .span = id.span, .message = std::move(message), .hints = std::move(hints)});
  }

  Loading& loading_;
  bool knows_every_id_;
};

void add_stops(Site& site) {
  for (std::size_t route = 0; route < site.routes.size(); ++route) {
    const auto& pages = site.routes[route].pages;
    for (std::size_t place = 0; place < pages.size(); ++place)
      site.pages[pages[place]].stops.push_back({route, place});
  }
}

}  // namespace

void read_routes(Loading& loading) {
  auto& site = loading.site();
  const auto* routes = site.settings.find(key);
  if (routes == nullptr || routes->map() == nullptr) return;
  RouteReader reader(loading);
  for (const auto& member : routes->map()->members) {
    auto route = reader.read(member);
    if (!route.pages.empty()) site.routes.push_back(std::move(route));
  }
  append_unexplained(loading.problems(), std::move(reader.problems));
  add_stops(site);
}

}  // namespace model
