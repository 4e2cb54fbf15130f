#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "schema/resources.h"
#include "schema/violation.h"
#include "yaml/value.h"

namespace schema {

struct Subschema;
class Program;

/// A value and the way to it. Lives on the stack, linked to the place around it.
struct Place {
  const yaml::Value& value;
  const Place* around = nullptr;
  const yaml::Member* member = nullptr;    // whose value it is; null for the root and for an item of a list
  std::size_t index = 0;                   // of an item
  const std::string* item_name = nullptr;  // of a list: what its schema calls one item
};

/// Which members and items some schema has looked at, for unevaluatedProperties and unevaluatedItems
/// (JSON Schema core §11).
struct Evaluated {
  std::vector<bool> members;
  std::vector<bool> items;

  Evaluated() = default;
  explicit Evaluated(const yaml::Value& value);

  void merge(const Evaluated& other);
};

/// The state of one check of one value.
class Evaluation {
 public:
  /// With `violations` null, only the answer counts, and checking ends at the first violation.
  Evaluation(const Program& program, std::vector<Violation>* violations)
      : program_(program), violations_(violations) {}

  const Program& program() const { return program_; }
  bool collects() const { return violations_ != nullptr; }

  /// Notes a violation and returns false. `violation` needs no path: that comes from `place`.
  bool report(Violation violation, const Place& place);

  /// The number of violations reported.
  std::size_t count() const { return violations_ ? violations_->size() : 0; }

  /// Puts the keys that `object` lacks, by what was reported behind the first `count`, at a member of it.
  void put_at(const yaml::Member& member, std::size_t count, const yaml::Value& object);

  /// The resources entered to get here, the outermost first: the dynamic scope.
  const std::vector<ResourceId>& scope() const { return scope_; }

 private:
  friend class Entered;
  friend class Redirected;

  const Program& program_;
  std::vector<Violation>* violations_;
  std::vector<ResourceId> scope_;
  std::size_t depth_ = 0;
};

/// Sends violations elsewhere while it lives; null: nowhere.
class Redirected {
 public:
  Redirected(Evaluation& evaluation, std::vector<Violation>* violations)
      : evaluation_(evaluation), before_(evaluation.violations_) {
    evaluation.violations_ = violations;
  }
  ~Redirected() { evaluation_.violations_ = before_; }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;

 private:
  Evaluation& evaluation_;
  std::vector<Violation>* before_;
};

/// One step of a schema. `evaluated` is null when nobody asks for it.
using Check = bool (*)(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated);

/// Whether the value at `place` keeps to `schema`.
bool evaluate(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated);

/// The same, without noting violations.
bool matches(const Subschema& schema, Place& place, Evaluation& evaluation, Evaluated* evaluated);

}  // namespace schema
