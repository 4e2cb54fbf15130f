#include "model/rule_settings.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/words.h"

namespace model {
namespace {

using source::Diagnostics;
using source::Severity;

/// Whether `path` is the file or lies in the folder that `place` names.
bool lies_in(std::string_view path, std::string_view place) {
  return place.empty() || path == place || (path.starts_with(place) && path[place.size()] == '/');
}

bool is_of_other_sites(std::string_view rule) {
  return rule.starts_with("extern.");
}

std::string without_slash(std::string path) {
  while (path.ends_with('/')) path.pop_back();
  return path;
}

bool exists(const source::FileSystem& files, const std::string& path) {
  const auto slash = path.rfind('/');
  const auto entries = files.list(slash == std::string::npos ? "" : path.substr(0, slash));
  const auto name = path.substr(slash + 1);
  return std::any_of(entries.begin(), entries.end(),
                     [&](const source::Entry& entry) { return entry.name == name; });
}

/// Checks what is said of a rule at one place of site.yaml.
class RuleChecks {
 public:
  RuleChecks(const RuleCatalogue& catalogue, const source::FileSystem& files, Diagnostics& problems)
      : catalogue_(catalogue), files_(files), problems_(problems) {}

  /// Null, and reported, when there is no such rule.
  const Rule* find(const std::string& id, source::Span span) {
    const auto* rule = catalogue_.find(id);
    if (rule != nullptr) return rule;
    auto hints = did_you_mean(id, catalogue_.ids());
    hints.emplace_back("`handreiking uitleg` laat alle regels zien");
    report("instelling.regel-onbekend", span, "er is geen regel " + quoted(id), std::move(hints));
    return nullptr;
  }

  bool can_weigh(const Rule& rule, std::optional<Severity> severity, source::Span span) {
    if (rule.severity != Severity::Error || severity == Severity::Error) return true;
    report("instelling.regel-vast", span, quoted(rule.id) + " is altijd een fout",
           {"haal deze instelling weg en los de fout op"});
    return false;
  }

  bool can_be_excepted(const Rule& rule, source::Span span) {
    if (rule.severity != Severity::Error || rule.id.starts_with("avg.")) return true;
    report("instelling.regel-vast", span, "op " + quoted(rule.id) + " kan geen uitzondering",
           {"haal deze uitzondering weg en los de fout op"});
    return false;
  }

  bool has_path(const yaml::Value* place) {
    if (place == nullptr || place->text() == nullptr) return true;
    if (exists(files_, without_slash(*place->text()))) return true;
    report("instelling.pad-onbekend", place->span, "er is geen bestand of map " + quoted(*place->text()),
           {"schrijf het hele pad, zoals `content/bijlagen`"});
    return false;
  }

 private:
  void report(std::string rule, source::Span span, std::string message, std::vector<std::string> hints) {
    problems_.push_back(
        {.rule = std::move(rule), .span = span, .message = std::move(message), .hints = std::move(hints)});
  }

  const RuleCatalogue& catalogue_;
  const source::FileSystem& files_;
  Diagnostics& problems_;
};

}  // namespace

void RuleSettings::read(const yaml::Value& site, const RuleCatalogue& catalogue,
                        const source::FileSystem& files, Diagnostics& problems) {
  if (const auto* rules = site.find("regels")) read_weights(*rules, catalogue, files, problems);
  if (const auto* list = site.find("uitzonderingen")) read_exceptions(*list, catalogue, files, problems);
}

void RuleSettings::read_weights(const yaml::Value& rules, const RuleCatalogue& catalogue,
                                const source::FileSystem& files, Diagnostics& problems) {
  if (rules.map() == nullptr) return;
  RuleChecks checks(catalogue, files, problems);
  for (const auto& [key, key_span, value] : rules.map()->members) {
    const auto* rule = checks.find(key, key_span);
    if (rule == nullptr) continue;
    const auto add = [&](const yaml::Value& severity, const yaml::Value* place) {
      if (severity.text() == nullptr) return;
      const auto wanted = source::severity_named(*severity.text());
      if (!wanted && *severity.text() != "uit") return;  // no such weight, as the schema has said
      if (!checks.can_weigh(*rule, wanted, severity.span) || !checks.has_path(place)) return;
      weights_.push_back(
          {key, place == nullptr ? "" : without_slash(place->text() ? *place->text() : ""), wanted});
    };
    if (value.list() == nullptr) {
      add(value, nullptr);
      continue;
    }
    for (const auto& item : *value.list()) {
      if (const auto* severity = item.find("ernst")) add(*severity, item.find("in"));
    }
  }
}

void RuleSettings::read_exceptions(const yaml::Value& exceptions, const RuleCatalogue& catalogue,
                                   const source::FileSystem& files, Diagnostics& problems) {
  if (exceptions.list() == nullptr) return;
  RuleChecks checks(catalogue, files, problems);
  for (const auto& item : *exceptions.list()) {
    const auto* id = item.find("regel");
    if (id == nullptr || id->text() == nullptr) continue;
    const auto* rule = checks.find(*id->text(), id->span);
    if (rule == nullptr || !checks.can_be_excepted(*rule, id->span)) continue;
    if (!checks.has_path(item.find("in"))) continue;
    exceptions_.push_back({.rule = rule->id,
                           .path = without_slash(item.text_or("in", "")),
                           .text = item.text_or("tekst", ""),
                           .span = id->span,
                           .used = item.find("reden") == nullptr});
  }
}

bool RuleSettings::is_excepted(const source::Diagnostic& problem, const source::SourceMap& sources) {
  if (problem.span.file == source::FileId::None) return false;
  const auto& file = sources[problem.span.file];
  bool excepted = false;
  for (auto& exception : exceptions_) {
    if (exception.rule != problem.rule || !lies_in(file.path, exception.path)) continue;
    if (line_of(file, problem.span.begin).find(exception.text) == std::string_view::npos) continue;
    exception.used = true;
    excepted = true;
  }
  return excepted;
}

bool RuleSettings::is_off(source::Diagnostic& problem, const std::string& path) const {
  const auto weight = std::find_if(weights_.begin(), weights_.end(), [&](const Weight& candidate) {
    return candidate.rule == problem.rule && lies_in(path, candidate.path);
  });
  if (weight == weights_.end()) return false;
  if (weight->severity) problem.severity = *weight->severity;
  return !weight->severity;
}

void RuleSettings::apply(Diagnostics& problems, const source::SourceMap& sources) {
  std::erase_if(problems, [&](source::Diagnostic& problem) {
    const bool has_place = problem.span.file != source::FileId::None;
    if (is_excepted(problem, sources)) return true;
    if (is_off(problem, has_place ? sources[problem.span.file].path : std::string())) return true;
    if (warnings_ == Warnings::Fail && problem.severity == Severity::Warning)
      problem.severity = Severity::Error;
    return false;
  });
}

void RuleSettings::leave_unasked(const std::string& path, std::string_view line) {
  for (auto& exception : exceptions_) {
    const bool holds = lies_in(path, exception.path) && line.find(exception.text) != std::string_view::npos;
    if (holds && is_of_other_sites(exception.rule)) exception.used = true;
  }
}

Diagnostics RuleSettings::unused_exceptions(OtherSites other_sites) const {
  Diagnostics problems;
  for (const auto& exception : exceptions_) {
    if (exception.used) continue;
    if (other_sites == OtherSites::NotAsked && is_of_other_sites(exception.rule)) continue;
    problems.push_back({.severity = warnings_ == Warnings::Fail ? Severity::Error : Severity::Warning,
                        .rule = "uitzondering.ongebruikt",
                        .span = exception.span,
                        .message = "deze uitzondering is niet meer nodig",
                        .hints = {"haal haar weg uit `site.yaml`"}});
  }
  return problems;
}

}  // namespace model
