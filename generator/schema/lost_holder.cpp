#include "schema/lost_holder.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "schema/find_property.h"
#include "schema/object_hints.h"
#include "schema/program.h"

namespace schema {
namespace {

using Path = std::vector<Step>;

bool is_stranger(const Finding& finding) {
  const auto keyword = finding.violation.keyword;
  const bool wrong = keyword == Keyword::AdditionalProperties || keyword == Keyword::UnevaluatedProperties;
  return wrong && !finding.known_key && !finding.personal && finding.meant.empty() && finding.home;
}

/// The fields of one object that are strange to it, in the order of the file.
struct Strangers {
  std::vector<const Finding*> findings;

  const Violation& first() const { return findings.front()->violation; }

  bool all_fit(const Subschema& schema, const Subschema* (*find)(const Subschema&, std::string_view)) const {
    return std::all_of(findings.begin(), findings.end(), [&](const Finding* finding) {
      return find(schema, finding->violation.name) != nullptr;
    });
  }

  // Whether nothing but strangers follows the first of them.
  bool are_last() const {
    const auto& members = first().value().map()->members;
    return static_cast<std::size_t>(&members.back() + 1 - first().member) == findings.size();
  }

  bool are_all() const { return first().value().map()->members.size() == findings.size(); }
};

/// Where the line was left out.
struct Lost {
  std::string name = {};
  std::string beside = {};  // the field that it belongs below; empty when it belongs in the object itself
};

Lost find_inside(const Strangers& strangers) {
  const Violation& first = strangers.first();
  for (const auto& key : first.schema->wording.known_keys) {
    const Subschema* property = first.value().find(key) ? nullptr : find_property(*first.schema, key);
    if (property && strangers.all_fit(*property, find_property)) return {key, ""};
  }
  return {};
}

// The way to the object around the one with the strangers.
Path around(const Path& path) {
  auto steps = path.size() - 1;
  while (steps > 1 && !path[steps - 1].value->map()) --steps;
  return {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps)};
}

Lost find_beside(const Strangers& strangers, const Subschema& root) {
  const Path& path = strangers.first().path;
  if (path.size() < 2) return {};
  const Path outer = around(path);
  const bool item = !path.back().member;
  const auto* holder = path[outer.size()].member;
  const bool may_be =
      holder && outer.back().value->map() && (item ? strangers.are_all() : strangers.are_last());
  if (!may_be) return {};
  for (const auto& key : keys_at(root, outer)) {
    const Subschema* property = outer.back().value->find(key) ? nullptr : find_property_at(root, outer, key);
    if (property && strangers.all_fit(*property, item ? find_item_property : find_property))
      return {key, holder->key};
  }
  return {};
}

std::map<const yaml::Value*, Strangers> strangers_in(const std::vector<Finding>& findings) {
  std::map<const yaml::Value*, Strangers> strangers;
  for (const auto& finding : findings) {
    if (is_stranger(finding)) strangers[&finding.violation.value()].findings.push_back(&finding);
  }
  std::erase_if(strangers, [](const auto& each) { return each.second.findings.size() < 2; });
  return strangers;
}

std::map<const yaml::Value*, Lost> lost_lines(const std::vector<Finding>& findings, const Subschema& root) {
  std::map<const yaml::Value*, Lost> lost;
  for (const auto& [object, strangers] : strangers_in(findings)) {
    auto found = find_inside(strangers);
    if (found.name.empty()) found = find_beside(strangers, root);
    if (!found.name.empty()) lost.emplace(object, std::move(found));
  }
  return lost;
}

}  // namespace

// Of a list, only the first item is told of.
void fold_lost_holders(std::vector<Finding>& findings, const Subschema& root) {
  const auto lost = lost_lines(findings, root);
  if (lost.empty()) return;
  std::set<std::pair<const yaml::Value*, std::string>> told;
  std::erase_if(findings, [&](const Finding& finding) {
    const auto& path = finding.violation.path;
    const auto found = lost.find(&finding.violation.value());
    if (found == lost.end()) return false;
    if (!is_stranger(finding)) return finding.violation.keyword == Keyword::Required;
    const auto* list = is_item(finding.violation) ? path[path.size() - 2].value : found->first;
    return !told.emplace(list, found->second.name).second;
  });
  for (auto& finding : findings) {
    const auto found = lost.find(&finding.violation.value());
    if (found == lost.end() || !is_stranger(finding)) continue;
    finding.lost = found->second.name;
    finding.lost_beside = found->second.beside;
  }
}

}  // namespace schema
