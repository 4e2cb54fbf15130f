#include "schema/wrong_keys.h"

#include <algorithm>
#include <deque>
#include <optional>

#include "schema/compile.h"
#include "schema/find_property.h"
#include "schema/program.h"
#include "schema/words.h"
#include "source/ascii.h"
#include "source/nearest_name.h"
#include "source/words.h"

namespace schema {
namespace {

using Names = std::vector<std::string>;

// The keys that an object may have and does not have yet.
Names unused_keys(const Violation& violation) {
  Names keys = violation.schema->wording.known_keys;
  std::erase_if(keys, [&](const std::string& key) { return violation.value().find(key) != nullptr; });
  return keys;
}

// The property of the object in which the key would be known: somebody forgot to indent.
std::string holder_of(const Violation& violation) {
  for (const auto& key : violation.schema->wording.known_keys) {
    const Subschema* property = find_property(*violation.schema, key);
    const bool has_name = property && find_property(*property, violation.name);
    const bool items_have = property && !has_name && find_item_property(*property, violation.name);
    if (!has_name && !items_have) continue;
    const yaml::Value* value = violation.value().find(key);
    const bool lost_dash = items_have && value && value->is_null();
    const bool has_it_already = value && value->find(violation.name);
    if (lost_dash || (has_name && value && !has_it_already)) return key;
  }
  return {};
}

// `E-mail` and `email` are one name.
std::string letters_of(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (std::string_view(" -_.").find(c) == std::string_view::npos) letters += source::lower(c);
  }
  return letters;
}

/// A schema on the way down, with what people call a value of it.
struct Spot {
  const Subschema* schema = nullptr;
  std::string name = {};
};

/// Looks for the nearest object of a record, from the top, that may have a key.
class Search {
 public:
  explicit Search(const Subschema& root) { add(root, ""); }

  std::optional<std::string> home_of(std::string_view key) {
    while (!open_.empty()) {
      const Spot spot = std::move(open_.front());
      open_.pop_front();
      if (spot.schema->object.properties.contains(key)) return spot.name;
      for (const Subschema* other : same_place(*spot.schema)) add(*other, spot.name);
      for (const auto& name : spot.schema->object.property_order) {
        add(*spot.schema->object.properties.find(name)->second, name);
      }
      const auto& item = spot.schema->wording.item_name;
      if (spot.schema->list.items) add(*spot.schema->list.items, item.empty() ? spot.name : item);
    }
    return std::nullopt;
  }

 private:
  void add(const Subschema& schema, const std::string& name) {
    if (seen_.insert(&schema).second) open_.push_back({&schema, name});
  }

  std::deque<Spot> open_;
  std::set<const Subschema*> seen_;
};

}  // namespace

bool WrongKeys::is_personal(const Violation& violation) const {
  const std::string name = letters_of(violation.name);
  const auto names_it = [&](const Subschema& schema) {
    const auto& keys = schema.wording.personal_keys;
    return std::any_of(keys.begin(), keys.end(), [&](const auto& key) { return letters_of(key) == name; });
  };
  return names_it(*violation.schema) || names_it(root_);
}

Finding WrongKeys::explain_personal(Violation violation) {
  Finding finding{.violation = std::move(violation), .personal = true};
  const yaml::Value& object = finding.violation.value();
  for (const auto& name : finding.violation.schema->object.required) {
    if (object.find(name) || !meant_.emplace(&object, name).second) continue;
    finding.replacement = name;
    break;
  }
  return finding;
}

Finding WrongKeys::explain(Violation violation) {
  if (is_personal(violation) && holder_of(violation).empty()) return explain_personal(std::move(violation));
  const yaml::Value* object = &violation.value();
  const auto [place, is_new] = unused_.try_emplace(object);
  if (is_new) place->second = unused_keys(violation);
  Names& unused = place->second;
  const auto& keys = violation.schema->wording.known_keys;
  const bool known = std::find(keys.begin(), keys.end(), violation.name) != keys.end();
  Finding finding{.violation = std::move(violation), .known_key = known};
  if (!known) {
    const std::string& name = finding.violation.name;
    finding.meant = source::nearest_name(source::without_wrapping(name), unused).value_or("");
    if (finding.meant.empty()) finding.holder = holder_of(finding.violation);
    if (!finding.holder.empty()) {
      const Subschema* holder = find_property(*finding.violation.schema, finding.holder);
      finding.holder_is_list = find_item_property(*holder, name) != nullptr;
    }
    const bool may_be_elsewhere = finding.meant.empty() && finding.holder.empty();
    if (may_be_elsewhere) finding.home = Search(root_).home_of(name);
  }
  if (!finding.meant.empty()) {
    meant_.emplace(object, finding.meant);
    std::erase(unused, finding.meant);
  }
  finding.others = unused;
  return finding;
}

void WrongKeys::give(Finding& wrong, const Violation& missing) {
  wrong.meant = missing.name;
  wrong.takes_place = true;
  meant_.emplace(&missing.value(), missing.name);
}

}  // namespace schema
