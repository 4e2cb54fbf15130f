#include "model/rules/record_rules.h"

#include <algorithm>
#include <utility>

#include "model/rules/finding.h"
#include "model/rules/follows_from.h"
#include "model/rules/group_folder.h"
#include "model/rules/plan/missing_year.h"
#include "model/rules/plan/plan_rules.h"

namespace model::rules {
namespace {

bool holds(source::Span outer, source::Span inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

// A value that is wrong in itself need not fit its folder too.
void add_unless_said(Findings& findings, Findings more) {
  for (auto& finding : more) {
    const auto is_said = std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
      return holds(other.problem.span, finding.problem.span);
    });
    if (!is_said) findings.push_back(std::move(finding));
  }
}

// In the folder of another year, it is the school year that is wrong, and not every date.
void add_group_folder(Findings& findings, Findings of_folder) {
  if (!of_folder.empty())
    std::erase_if(findings,
                  [](const Finding& other) { return other.problem.rule == "plan.buiten-schooljaar"; });
  add_unless_said(findings, std::move(of_folder));
}

void report(Findings findings, Draft& draft) {
  const bool is_concept = draft.value.text_or("status", "concept") == "concept";
  source::Diagnostics added;
  for (auto& finding : findings) {
    if (follows_from(finding, draft.problems, draft.value)) continue;
    if (is_concept && finding.object != nullptr) finding.problem.severity = source::Severity::Advice;
    added.push_back(std::move(finding.problem));
  }
  append_unexplained(draft.problems, std::move(added));
}

}  // namespace

void check_records(std::vector<Draft>& drafts, const Site& site) {
  const plan::PlanRules plan_rules(drafts, site);
  for (auto& draft : drafts) {
    if (!draft.readable || draft.file.type != ContentType::Record) continue;
    const auto& part = site.parts[draft.file.part];
    Findings findings;
    if (part.kind == plan::kind) {
      findings = plan_rules.check(draft);
      plan::fill_in_years(draft.problems, draft.value);
      draft.references = plan_rules.goals_named_in(draft);
    }
    add_group_folder(findings, check_group_folder(draft, part));
    report(std::move(findings), draft);
  }
}

}  // namespace model::rules
