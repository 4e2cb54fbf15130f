#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/file_system.h"
#include "source/result.h"
#include "source/source_map.h"

namespace model {

/// What the program says of one rule: what its message means and how to mend what it found.
struct Rule {
  std::string id;
  source::Severity severity = source::Severity::Error;  // unless site.yaml says otherwise
  std::string title;
  std::string explanation;
  std::string wrong;  // an example, or empty
  std::string right;
};

/// Every rule of the program, in the order of `templates/regels.yaml`.
class RuleCatalogue {
 public:
  static source::Result<RuleCatalogue> read(const source::FileSystem& files, source::SourceMap& sources,
                                            const std::string& templates);

  const std::vector<Rule>& rules() const { return rules_; }
  const Rule* find(std::string_view id) const;

  std::vector<std::string> ids() const;

 private:
  std::vector<Rule> rules_;
};

}  // namespace model
