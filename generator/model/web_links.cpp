#include "model/web_links.h"

#include <utility>

#include "model/walk.h"
#include "source/ascii.h"

namespace model {
namespace {

bool is_web_address(std::string_view target) {
  constexpr std::string_view longest_scheme = "https://";
  const auto begin = source::lower(target.substr(0, longest_scheme.size()));
  return begin.starts_with(longest_scheme) || begin.starts_with("http://");
}

}  // namespace

void WebLinks::add(std::string_view target, source::Span place) {
  if (!is_web_address(target)) return;
  const std::lock_guard lock(mutex_);
  places_[std::string(target.substr(0, target.find('#')))].insert(place);
}

void WebLinks::add(document::Document document) {
  walk(document, {.block = {}, .inlines = [&](document::Inline& node) {
                    if (const auto* link = std::get_if<document::Link>(&node)) add(link->target, link->span);
                  }});
}

void WebLinks::add(const yaml::Value& value) {
  if (const auto* text = value.text(); text != nullptr && text->find_first_of(" \t\n") == std::string::npos) {
    add(*text, value.span);
  }
  if (const auto* list = value.list()) {
    for (const auto& item : *list) add(item);
  }
  if (const auto* map = value.map()) {
    for (const auto& member : map->members) add(member.value);
  }
}

std::vector<WebLink> WebLinks::all() const {
  std::vector<WebLink> links;
  for (const auto& [address, places] : places_) links.push_back({address, {places.begin(), places.end()}});
  return links;
}

void add_values(const Site& site, WebLinks& links) {
  for (const auto& page : site.pages) links.add(page.front);
  for (const auto& collection : site.collections) {
    for (const auto& record : collection.records) links.add(record);
  }
  for (const auto& work : site.works) links.add(work.link, work.link_span);
  const auto* settings = site.settings.map();
  if (settings == nullptr) return;
  for (const auto& member : settings->members) {
    if (member.key != "adres") links.add(member.value);
  }
}

}  // namespace model
