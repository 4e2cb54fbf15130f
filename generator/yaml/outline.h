#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

/// Which fields stand below which in a kind of file, by their names alone: enough to see where a line that
/// went astray belongs.
class Outline {
 public:
  /// What a field may stand below: the file itself (an empty name), a block, or the items of a list.
  struct Holder {
    std::string name = {};
    bool is_list = false;
  };

  void add(const Holder& holder, const std::string& field);

  bool knows(std::string_view field) const { return holders_.contains(field); }
  bool holds(const Holder& holder, std::string_view field) const;

  /// In the order in which they were added.
  const std::vector<Holder>& holders_of(std::string_view field) const;

  /// Those of a holder, in that order too.
  const std::vector<std::string>& fields_of(std::string_view holder) const;

  /// Whether an item of some list begins with the field, as in `- doel: …`.
  bool begins_item(std::string_view field) const;

  /// Whether two fields may stand beside each other.
  bool are_siblings(std::string_view one, std::string_view other) const;

 private:
  std::map<std::string, std::vector<Holder>, std::less<>> holders_;      // by field
  std::map<std::string, std::vector<std::string>, std::less<>> fields_;  // by holder
};

}  // namespace yaml
