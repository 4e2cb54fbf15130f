#include "schema/duplicates.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "schema/types.h"

namespace schema {
namespace {

std::size_t combine(std::size_t seed, std::size_t hash) {
  return seed * 1'000'003U + hash;
}

// Equal values have equal hashes: 1 and 1.0, and maps whatever the order of their members.
std::size_t hash_of(const yaml::Value& value) {
  if (const auto number = as_number(value)) return combine(3, std::hash<double>{}(*number));
  if (const auto* text = value.text()) return combine(2, std::hash<std::string>{}(*text));
  std::size_t hash = value.data.index();
  if (const bool* boolean = std::get_if<bool>(&value.data)) return combine(hash, *boolean ? 1 : 0);
  if (const auto* list = value.list()) {
    for (const auto& item : *list) hash = combine(hash, hash_of(item));
  }
  if (const auto* map = value.map()) {
    for (const auto& member : map->members) {
      hash += combine(std::hash<std::string>{}(member.key), hash_of(member.value));
    }
  }
  return hash;
}

}  // namespace

std::optional<std::pair<std::size_t, std::size_t>> find_duplicate(const yaml::List& list) {
  std::vector<std::pair<std::size_t, std::size_t>> by_hash;  // hash, index
  for (std::size_t i = 0; i < list.size(); ++i) by_hash.emplace_back(hash_of(list[i]), i);
  std::sort(by_hash.begin(), by_hash.end());
  std::optional<std::pair<std::size_t, std::size_t>> found;
  for (std::size_t k = 1; k < by_hash.size(); ++k) {
    const auto [hash, index] = by_hash[k];
    if (found && found->second <= index) continue;
    for (std::size_t before = k; before > 0 && by_hash[before - 1].first == hash; --before) {
      const std::size_t other = by_hash[before - 1].second;
      if (!yaml::equal(list[other], list[index])) continue;
      found.emplace(other, index);
      break;
    }
  }
  return found;
}

}  // namespace schema
