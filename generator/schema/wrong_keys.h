#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "schema/findings.h"

namespace schema {

/// Finds out what wrong keys were meant to be. A key is given to one wrong key only.
class WrongKeys {
 public:
  explicit WrongKeys(const Subschema& root) : root_(root) {}

  Finding explain(Violation violation);

  /// Whether a wrong key was meant to be the key that is missing.
  bool means(const Violation& missing) const { return meant_.contains({&missing.value(), missing.name}); }

  /// The wrong key was meant to be `missing`.
  void give(Finding& wrong, const Violation& missing);

 private:
  bool is_personal(const Violation& violation) const;
  Finding explain_personal(Violation violation);

  const Subschema& root_;
  std::map<const yaml::Value*, std::vector<std::string>> unused_;
  std::set<std::pair<const yaml::Value*, std::string>> meant_;
};

}  // namespace schema
