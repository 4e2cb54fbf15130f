#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "source/span.h"

namespace yaml {

struct Value;
struct Member;

struct Null {
  friend bool operator==(Null, Null) = default;
};

/// A number keeps how it was written: `012` is the integer 12, but a message or a tip needs the digits.
struct Integer {
  std::int64_t value = 0;
  std::string raw = {};
};

struct Float {
  double value = 0;
  std::string raw = {};
};

using List = std::vector<Value>;

/// Members in the order of the file; keys are unique.
struct Map {
  std::vector<Member> members = {};

  const Value* find(std::string_view key) const;
  const Member* find_member(std::string_view key) const;
};

/// What a YAML or JSON text says, with the place of every key and value. Built by a parser, then never
/// changed. Types follow YAML 1.2's core schema: `ja`, `no`, `05AB` and `07-10-24` are text.
struct Value {
  using Data = std::variant<Null, bool, Integer, Float, std::string, List, Map>;

  Data data = {};
  source::Span span = {};  // of a scalar: with its quotes; of a missing value: empty, right behind the key
  bool unread = false;     // null here, but something was typed: a fault that is reported hides it

  bool is_null() const { return std::holds_alternative<Null>(data); }
  const std::string* text() const { return std::get_if<std::string>(&data); }
  const List* list() const { return std::get_if<List>(&data); }
  const Map* map() const { return std::get_if<Map>(&data); }

  /// The member of a map; null when this is no map or has no such key.
  const Value* find(std::string_view key) const;

  /// The text of a member, or `otherwise` when it is absent or no text.
  std::string text_or(std::string_view key, std::string_view otherwise) const;

  /// The texts in a list that is a member; what is no text is passed over. Empty when there is no such list.
  std::vector<std::string> texts(std::string_view key) const;
};

struct Member {
  std::string key = {};
  source::Span key_span = {};
  Value value = {};
};

/// Equal in the sense of JSON: 1 and 1.0 are equal, the order of a map's members does not count.
bool equal(const Value& a, const Value& b);

}  // namespace yaml
