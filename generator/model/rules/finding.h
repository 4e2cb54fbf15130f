#pragma once

#include <string>
#include <utility>
#include <vector>

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model::rules {

/// What a rule found in a record.
struct Finding {
  source::Diagnostic problem;
  /// When something is not there: the object it should stand in, and its key. Such a finding is advice in a
  /// concept, and is dropped when the keys of the object, or that member, have a problem of their own.
  const yaml::Value* object = nullptr;
  std::string missing = {};
};

using Findings = std::vector<Finding>;

inline void add(Findings& findings, Findings more) {
  for (auto& finding : more) findings.push_back(std::move(finding));
}

}  // namespace model::rules
