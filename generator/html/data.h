#pragma once

#include <string>
#include <utility>

#include "yaml/value.h"

/// Builds what a page template is filled with. A name is always there: strict templates take a missing one
/// for a mistake, so what a page does not have is `no`.
namespace html::data {

inline yaml::Value text(std::string words) {
  return {.data = std::move(words), .span = {}};
}
inline yaml::Value yes_if(bool condition) {
  return {.data = condition, .span = {}};
}
inline yaml::Value no() {
  return yes_if(false);
}

/// The words, or `no` when there are none.
inline yaml::Value text_or_no(std::string words) {
  return words.empty() ? no() : text(std::move(words));
}

inline yaml::Value list(yaml::List items) {
  return {.data = std::move(items), .span = {}};
}

inline yaml::Value map(std::initializer_list<std::pair<std::string, yaml::Value>> members) {
  yaml::Map map;
  for (const auto& [key, value] : members)
    map.members.push_back({.key = key, .key_span = {}, .value = value});
  return {.data = std::move(map), .span = {}};
}

/// Adds the members of one map to another.
void add(yaml::Value& map, yaml::Value more);

}  // namespace html::data
