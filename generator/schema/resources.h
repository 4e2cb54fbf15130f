#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "yaml/value.h"

namespace schema {

/// A schema with a name of its own: a file, or a part of one with `$id` (JSON Schema core §4.3.5).
struct Resource {
  std::string uri;
  const yaml::Value* root = nullptr;
  std::string dialect;  // `$schema`, its own or that of the resource around it
  std::map<std::string, const yaml::Value*, std::less<>> anchors;          // `$anchor` and `$dynamicAnchor`
  std::map<std::string, const yaml::Value*, std::less<>> dynamic_anchors;  // `$dynamicAnchor`
};

using ResourceId = std::size_t;

/// Where a reference leads.
struct Target {
  const yaml::Value* value = nullptr;
  ResourceId resource = 0;
};

/// All resources of a set of schemas, by uri, and the way from a reference to the schema it names.
/// Points into the values that were added: they must stay where they are.
class Resources {
 public:
  /// Adds a schema file that is known by `uri`, by its `$id` as written and by its `$id` made absolute.
  void add(const std::string& uri, const yaml::Value& root);

  /// The resource with this uri (without a fragment).
  std::optional<ResourceId> find(std::string_view uri) const;

  /// The schema that an absolute reference names: a resource, an anchor or a JSON pointer in it.
  std::optional<Target> resolve(std::string_view uri) const;

  /// The resource that `value` starts with its `$id`, else the one it stands in.
  ResourceId resource_of(const yaml::Value& value, ResourceId around) const;

  /// The second schema with the uri of a resource, or null.
  const yaml::Value* namesake(ResourceId id) const;

  const Resource& operator[](ResourceId id) const { return resources_[id]; }

 private:
  void index(const yaml::Value& value, ResourceId resource);
  ResourceId start(std::string uri, const yaml::Value& root, std::string dialect);
  std::optional<Target> follow_pointer(std::string_view pointer, ResourceId resource) const;

  std::deque<Resource> resources_;
  std::map<std::string, ResourceId, std::less<>> by_uri_;
  std::unordered_map<const yaml::Value*, ResourceId> by_root_;
  std::map<std::string, const yaml::Value*, std::less<>> namesakes_;
};

}  // namespace schema
