#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "source/diagnostic.h"
#include "yaml/outline.h"
#include "yaml/value.h"

namespace yaml {

struct TreeLimits {
  std::size_t depth = 0;
  std::size_t nodes = 0;         // 0: any
  std::size_t scalar_bytes = 0;  // 0: any
};

/// Puts a tree together from the events of a parser. A key that comes twice is a diagnostic and its second
/// value is left out, unless the first is empty, so that all of them are found in one go. A function that
/// returns false has met a limit, and the parser must stop.
class TreeBuilder {
 public:
  /// With an outline it counts the fields that stand where they belong, and those that do not.
  explicit TreeBuilder(TreeLimits limits, const Outline* outline = nullptr)
      : limits_(limits), outline_(outline) {}

  bool open_list(source::Span begin) { return open(List{}, begin); }
  bool open_map(source::Span begin) { return open(Map{}, begin); }
  void close(std::uint32_t end);
  bool key(std::string name, source::Span span);
  bool add(Value value);

  /// The next value belongs to a key that was refused: it is read and left out.
  void skip_next_value();

  bool expects_key() const;
  bool in_map() const { return !frames_.empty() && frames_.back().value.map(); }
  bool is_complete() const { return root_.has_value(); }
  std::size_t depth() const { return frames_.size(); }

  Value take() { return *std::move(root_); }

 private:
  struct Frame {
    Value value = {};
    bool has_key = false;
    bool skips = false;  // the value of this key
    Member member = {};
    std::unordered_map<std::string, std::size_t> index = {};  // of a large map: key to member
  };

  bool open(Value::Data data, source::Span begin);
  bool count(source::Span span);
  void put(Value value);
  bool begins_item(const Member& first) const;
  void replace_empty(const Member& first, source::Span span);
  bool begin_item(const Member& first, source::Span span);
  const Member* earlier(Frame& frame, const std::string& name);
  Outline::Holder holder() const;

  TreeLimits limits_;
  const Outline* outline_;
  std::size_t nodes_ = 0;
  std::vector<Frame> frames_;
  std::optional<Value> root_;

 public:
  source::Diagnostics diagnostics = {};
  std::size_t placed = 0;
  std::size_t misplaced = 0;
  std::optional<std::size_t> failed_at = {};  // where the parser gave up, in the text
};

}  // namespace yaml
