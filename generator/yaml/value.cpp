#include "yaml/value.h"

#include <algorithm>

namespace yaml {
namespace {

// A long double holds every int64 and every double exactly on the machines we build for.
long double number_of(const Value& value) {
  if (const auto* integer = std::get_if<Integer>(&value.data))
    return static_cast<long double>(integer->value);
  return std::get<Float>(value.data).value;
}

bool is_number(const Value& value) {
  return std::holds_alternative<Integer>(value.data) || std::holds_alternative<Float>(value.data);
}

bool equal_lists(const List& a, const List& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), equal);
}

bool equal_maps(const Map& a, const Map& b) {
  if (a.members.size() != b.members.size()) return false;
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    const Member& member = a.members[i];
    const bool same_place = b.members[i].key == member.key;
    const Value* other = same_place ? &b.members[i].value : b.find(member.key);
    if (!other || !equal(member.value, *other)) return false;
  }
  return true;
}

}  // namespace

const Member* Map::find_member(std::string_view key) const {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.key == key; });
  return found == members.end() ? nullptr : &*found;
}

const Value* Map::find(std::string_view key) const {
  const Member* member = find_member(key);
  return member ? &member->value : nullptr;
}

const Value* Value::find(std::string_view key) const {
  const Map* members = map();
  return members ? members->find(key) : nullptr;
}

std::string Value::text_or(std::string_view key, std::string_view otherwise) const {
  const Value* member = find(key);
  const std::string* words = member ? member->text() : nullptr;
  return words ? *words : std::string(otherwise);
}

std::vector<std::string> Value::texts(std::string_view key) const {
  std::vector<std::string> found;
  const Value* member = find(key);
  const List* items = member ? member->list() : nullptr;
  if (!items) return found;
  for (const auto& item : *items) {
    if (item.text()) found.push_back(*item.text());
  }
  return found;
}

bool equal(const Value& a, const Value& b) {
  if (is_number(a) && is_number(b)) return number_of(a) == number_of(b);
  if (a.data.index() != b.data.index()) return false;
  if (const auto* list = a.list()) return equal_lists(*list, *b.list());
  if (const auto* map = a.map()) return equal_maps(*map, *b.map());
  if (const auto* text = a.text()) return *text == *b.text();
  if (const auto* boolean = std::get_if<bool>(&a.data)) return *boolean == std::get<bool>(b.data);
  return true;  // both null
}

}  // namespace yaml
