#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/rule_catalogue.h"
#include "source/diagnostic.h"
#include "source/source_map.h"
#include "yaml/value.h"

namespace model {

/// Whether a warning counts as an error (`--strikt`).
enum class Warnings { Pass, Fail };

/// Whether the web was asked after every link. If not, that rules `extern.*` found nothing says nothing.
enum class OtherSites { NotAsked, Asked };

/// What site.yaml says of rules: how heavy each weighs and where (`regels`), and what may stay as it is, with
/// the reason (`uitzonderingen`). A rule that is an error weighs the same everywhere, as what breaks it
/// cannot be published; of rules on personal data a single place can be excepted.
class RuleSettings {
 public:
  RuleSettings() = default;
  explicit RuleSettings(Warnings warnings) : warnings_(warnings) {}

  /// Takes a site.yaml that its schema has checked; what the schema cannot see is reported.
  void read(const yaml::Value& site, const RuleCatalogue& catalogue, const source::FileSystem& files,
            source::Diagnostics& problems);

  /// Gives every problem its severity and drops those that are switched off or excepted. Doing it again
  /// changes nothing.
  void apply(source::Diagnostics& problems, const source::SourceMap& sources);

  /// Nobody asked after the link in a line of the file at `path`: what is excepted of rules `extern.*` there
  /// may be needed.
  void leave_unasked(const std::string& path, std::string_view line);

  /// A warning for each exception that no problem needed in any call of `apply`.
  source::Diagnostics unused_exceptions(OtherSites other_sites = OtherSites::NotAsked) const;

 private:
  struct Weight {
    std::string rule;
    std::string path;                          // a file or folder; empty: everywhere
    std::optional<source::Severity> severity;  // none: switched off
  };
  struct Exception {
    std::string rule;
    std::string path;
    std::string text;  // stands in the line; empty: any line
    source::Span span;
    bool used = false;  // also of one without a reason, which has a message already
  };

  void read_weights(const yaml::Value& rules, const RuleCatalogue& catalogue, const source::FileSystem& files,
                    source::Diagnostics& problems);
  void read_exceptions(const yaml::Value& exceptions, const RuleCatalogue& catalogue,
                       const source::FileSystem& files, source::Diagnostics& problems);
  bool is_excepted(const source::Diagnostic& problem, const source::SourceMap& sources);
  bool is_off(source::Diagnostic& problem, const std::string& path) const;

  Warnings warnings_ = Warnings::Pass;
  std::vector<Weight> weights_;
  std::vector<Exception> exceptions_;
};

}  // namespace model
