#include "schema/resources.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "schema/keywords.h"
#include "schema/uri.h"

namespace schema {
namespace {

const std::string* text_member(const yaml::Value& value, std::string_view key) {
  const yaml::Value* member = value.find(key);
  return member ? member->text() : nullptr;
}

// RFC 6901 §4: `~1` is a slash, `~0` a tilde.
std::string unescape(std::string_view part) {
  std::string result;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (part[i] == '~' && i + 1 < part.size()) {
      result += part[++i] == '1' ? '/' : '~';
    } else {
      result += part[i];
    }
  }
  return result;
}

const yaml::Value* child(const yaml::Value& value, const std::string& name) {
  if (const auto* map = value.map()) return map->find(name);
  const auto* list = value.list();
  std::size_t index = 0;
  const char* end = name.data() + name.size();
  if (!list || std::from_chars(name.data(), end, index).ptr != end || index >= list->size()) return nullptr;
  return &(*list)[index];
}

}  // namespace

void Resources::add(const std::string& uri, const yaml::Value& root) {
  const std::string base(without_fragment(uri));
  const std::string* id = text_member(root, "$id");
  const std::string* dialect = text_member(root, "$schema");
  const std::string own_uri = id ? resolve_uri(base, *id) : base;
  const ResourceId resource =
      start(std::string(without_fragment(own_uri)), root, dialect ? *dialect : std::string());
  by_uri_.emplace(base, resource);
  if (id) by_uri_.emplace(without_fragment(*id), resource);
  index(root, resource);
}

ResourceId Resources::start(std::string uri, const yaml::Value& root, std::string dialect) {
  const ResourceId resource = resources_.size();
  if (!by_uri_.emplace(uri, resource).second) namesakes_.emplace(uri, &root);
  by_root_.emplace(&root, resource);
  resources_.push_back({std::move(uri), &root, std::move(dialect), {}, {}});
  return resource;
}

// Nesting is bounded by the parser.
void Resources::index(const yaml::Value& value, ResourceId resource) {
  const std::string* id = text_member(value, "$id");
  if (id && resources_[resource].root != &value) {
    const std::string uri = resolve_uri(resources_[resource].uri, *id);
    const std::string* dialect = text_member(value, "$schema");
    resource =
        start(std::string(without_fragment(uri)), value, dialect ? *dialect : resources_[resource].dialect);
  }
  if (const auto* anchor = text_member(value, "$anchor"))
    resources_[resource].anchors.emplace(*anchor, &value);
  if (const auto* anchor = text_member(value, "$dynamicAnchor")) {
    resources_[resource].anchors.emplace(*anchor, &value);
    resources_[resource].dynamic_anchors.emplace(*anchor, &value);
  }
  for_each_subschema(value,
                     [&](const yaml::Value& subschema, const yaml::Member&) { index(subschema, resource); });
}

const yaml::Value* Resources::namesake(ResourceId id) const {
  const auto found = namesakes_.find(resources_[id].uri);
  return found == namesakes_.end() ? nullptr : found->second;
}

std::optional<ResourceId> Resources::find(std::string_view uri) const {
  const auto found = by_uri_.find(uri);
  if (found == by_uri_.end()) return std::nullopt;
  return found->second;
}

std::optional<Target> Resources::resolve(std::string_view uri) const {
  const auto resource = find(without_fragment(uri));
  if (!resource) return std::nullopt;
  const std::string fragment = fragment_of(uri);
  if (fragment.empty()) return Target{resources_[*resource].root, *resource};
  if (fragment.front() == '/') return follow_pointer(fragment, *resource);
  const auto& anchors = resources_[*resource].anchors;
  const auto anchor = anchors.find(fragment);
  if (anchor == anchors.end()) return std::nullopt;
  return Target{anchor->second, *resource};
}

std::optional<Target> Resources::follow_pointer(std::string_view pointer, ResourceId resource) const {
  const yaml::Value* value = resources_[resource].root;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    value = child(*value, unescape(pointer.substr(0, end)));
    if (!value) return std::nullopt;
    resource = resource_of(*value, resource);
    pointer.remove_prefix(end);
  }
  return Target{value, resource};
}

ResourceId Resources::resource_of(const yaml::Value& value, ResourceId around) const {
  const auto found = by_root_.find(&value);
  return found == by_root_.end() ? around : found->second;
}

}  // namespace schema
