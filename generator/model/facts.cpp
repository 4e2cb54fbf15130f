#include "model/facts.h"

#include <algorithm>
#include <array>

#include "model/value_walk.h"
#include "schema/normalise.h"

namespace model {
namespace {

// What any chapter may say of itself, shown in places of their own.
constexpr std::array<std::string_view, 9> common_fields = {
    "titel", "id", "samenvatting", "bijgewerkt", "nakijken_voor", "lezers", "nummer", "stand", "regio"};

bool is_common(const std::string& field) {
  return std::find(common_fields.begin(), common_fields.end(), field) != common_fields.end();
}

class Facts {
 public:
  explicit Facts(const Site& site) : site_(site) {}

  void add_members(const yaml::Value& value, const schema::Field& fields) {
    for (const auto& field : fields.children) {
      const auto* member = value.find(field.name);
      if (member != nullptr && field.shown && !field.internal) add(*member, field, field.title);
    }
  }

  void add(const yaml::Value& value, const schema::Field& field, std::string label) {
    if (value.is_null()) return;
    if (field.kind == schema::FieldKind::Object) return add_members(value, field);
    if (value.list() == nullptr || field.children.empty()) return add_one(value, field, std::move(label));
    for (const auto& item : *value.list()) {
      add(item, field.item(), label);
      label.clear();
    }
  }

  std::vector<Fact> facts;

 private:
  void add_one(const yaml::Value& value, const schema::Field& field, std::string label) {
    const auto& target = refers_to(field);
    Fact fact{.label = std::move(label), .text = {}, .reference = {}};
    if (target.empty() || value.text() == nullptr) {
      fact.text = schema::display(value, field);
    } else {
      fact.text = name_of(site_, target, *value.text());
      fact.reference = page_named(site_, target, *value.text());
    }
    facts.push_back(std::move(fact));
  }

  const Site& site_;
};

}  // namespace

std::vector<Fact> facts_of(const yaml::Value& front, const schema::Field& fields, const Site& site) {
  Facts result(site);
  for (const auto& field : fields.children) {
    const auto* value = front.find(field.name);
    const bool is_fact = value != nullptr && field.shown && !field.internal && !is_common(field.name);
    if (is_fact) result.add(*value, field, field.title);
  }
  return std::move(result.facts);
}

std::string name_of(const Site& site, const std::string& collection, const std::string& id) {
  if (const auto* list = site.find_collection(collection)) {
    const auto* record = list->find(id);
    if (record == nullptr) return id;
    return record->text_or("naam", record->text_or("titel", id));
  }
  const auto* page = site.find_page(id);
  return page == nullptr ? id : page->title;
}

std::string page_named(const Site& site, const std::string& collection, const std::string& id) {
  const auto* page = site.find_page(id);
  if (page == nullptr || site.find_collection(collection) != nullptr) return {};
  return site.parts[page->part].folder == collection ? page->id : std::string();
}

}  // namespace model
