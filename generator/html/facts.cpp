#include "html/facts.h"

#include <utility>

#include "html/data.h"
#include "source/ascii.h"

namespace html {
namespace {

yaml::Value fact_value(const Frame& frame, const model::Fact& fact) {
  const auto* page = fact.reference.empty() ? nullptr : frame.site.find_page(fact.reference);
  return data::map({{"tekst", data::text(fact.text)},
                    {"adres", page ? data::text(address_from(frame, page->address)) : data::no()}});
}

/// `gemeente` and `scholen` name the lists `gemeenten` and `scholen`: a key is its list, or the start of it.
const model::Collection* list_of(const model::Site& site, const std::string& key) {
  for (const auto& collection : site.collections) {
    if (key.size() >= 4 && collection.name.starts_with(key)) return &collection;
  }
  return nullptr;
}

void add_fact(std::vector<model::Fact>& facts, const model::Collection& collection, const std::string& label,
              const yaml::Value& id) {
  const auto* words = id.text();
  const auto* record = words ? collection.find(*words) : nullptr;
  if (record) facts.push_back({label, record->text_or("naam", *words), {}});
}

void add_facts(std::vector<model::Fact>& facts, const model::Site& site, const yaml::Member& member) {
  const auto* collection = list_of(site, member.key);
  if (collection == nullptr) return;
  add_fact(facts, *collection, label_of_key(member.key), member.value);
  const auto* ids = member.value.list();
  if (ids == nullptr) return;
  auto label = label_of_key(member.key);
  for (const auto& id : *ids) add_fact(facts, *collection, std::exchange(label, {}), id);
}

}  // namespace

std::string label_of_key(const std::string& key) {
  return source::capitalised(key);
}

yaml::Value facts_data(const Frame& frame, const std::vector<model::Fact>& facts) {
  yaml::List items;
  for (std::size_t index = 0; index < facts.size();) {
    const auto& name = facts[index].label;
    yaml::List values{fact_value(frame, facts[index++])};
    // Further values of the same field have no label of their own.
    while (index < facts.size() && facts[index].label.empty())
      values.push_back(fact_value(frame, facts[index++]));
    items.push_back(data::map({{"naam", data::text(name)}, {"waarden", data::list(std::move(values))}}));
  }
  const bool any = !items.empty();
  return any ? data::map({{"lijst", data::list(std::move(items))}}) : data::no();
}

std::vector<model::Fact> facts_of_record(const model::Site& site, const model::Page& page) {
  std::vector<model::Fact> facts;
  const auto* record = page.front.map();
  if (record == nullptr) return facts;
  for (const auto& member : record->members) {
    add_facts(facts, site, member);
    const auto* part = member.value.map();
    if (part == nullptr) continue;
    for (const auto& inner : part->members) add_facts(facts, site, inner);
  }
  return facts;
}

}  // namespace html
