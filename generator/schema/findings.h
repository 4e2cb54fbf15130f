#pragma once

#include <optional>
#include <string>
#include <vector>

#include "schema/violation.h"

namespace schema {

/// A violation that people get to see.
struct Finding {
  Violation violation;
  bool known_key = false;  // the key exists, but not here and now
  // Of a missing key: what belongs there, if a schema says so.
  const Subschema* asked = nullptr;
  bool required = false;  // of an empty value: something has to stand there
  std::string next = {};  // of a date: the field behind it that asks the same and has no value
  // Of a wrong key:
  bool personal = false;                 // what stands under it is data of a person
  std::string meant = {};                // the key that was probably meant
  bool takes_place = false;              // which it does not look like; it stands in its place
  std::string holder = {};               // the key beside it under which it belongs
  bool holder_is_list = false;           // of which it begins an item
  std::optional<std::string> home = {};  // elsewhere: what has such a key; empty for the record itself
  std::string lost = {};                 // the line with the name of its block was left out
  std::string lost_beside = {};          // which belongs below this field; empty: in the object itself
  std::vector<std::string> others = {};  // keys that could still be used
  std::string replacement = {};          // of a personal key: the key that is needed in its place
};

/// One finding for each cause: of `anyOf` and `oneOf` the best branch, a misspelt key that was required once,
/// no violation that merely follows from another.
/// `root` is the schema of the whole record.
std::vector<Finding> select_findings(std::vector<Violation> violations, const Subschema& root);

}  // namespace schema
