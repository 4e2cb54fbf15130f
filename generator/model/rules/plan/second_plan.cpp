#include "model/rules/plan/second_plan.h"

#include "model/identifiers.h"
#include "model/rules/plan/plan_rules.h"
#include "model/words.h"

namespace model::rules::plan {
namespace {

const yaml::Value* practice_name(const yaml::Value& plan) {
  const auto* practice = plan.find("lerende_praktijk");
  const auto* name = practice == nullptr ? nullptr : practice->find("naam");
  return name == nullptr || name->text() == nullptr ? nullptr : name;
}

// Empty when the plan does not say whose it is, or is withdrawn.
std::string key_of(const yaml::Value& plan) {
  const auto year = plan.text_or("schooljaar", "");
  if (year.empty() || plan.text_or("status", "") == "ingetrokken") return {};
  const auto practice = practice_of(plan);
  return practice.empty() ? practice : practice + "\n" + year;
}

}  // namespace

std::string practice_of(const yaml::Value& plan) {
  const auto* name = practice_name(plan);
  if (name == nullptr) return {};
  const auto municipality = plan.find("lerende_praktijk")->text_or("gemeente", "");
  if (municipality.empty()) return {};
  // Capitals, accents and spaces make no other practice.
  const auto folded = identifier_from(*name->text());
  return municipality + "\n" + (folded.empty() ? *name->text() : folded);
}

source::Span place_of_practice(const yaml::Value& plan) {
  const auto* name = practice_name(plan);
  return name == nullptr ? plan.span : name->span;
}

std::map<std::string, const Draft*> first_plans(const std::vector<Draft>& drafts, const Site& site) {
  std::map<std::string, const Draft*> first;
  for (const auto& draft : drafts) {
    if (draft.file.type != ContentType::Record || site.parts[draft.file.part].kind != kind) continue;
    if (auto key = key_of(draft.value); !key.empty()) first.emplace(std::move(key), &draft);
  }
  return first;
}

Findings find_second_plan(const Draft& plan, const std::map<std::string, const Draft*>& first_plans) {
  const auto first = first_plans.find(key_of(plan.value));
  if (first == first_plans.end() || first->second == &plan) return {};
  const auto* name = practice_name(plan.value);
  return {
      {.problem = {.severity = source::Severity::Warning,
                   .rule = "plan.tweede-plan",
                   .span = name->span,
                   .message = quoted(*name->text()) + " heeft dit schooljaar al een plan",
                   .hints = {"is dit een ander plan? verander dan deze naam",
                             "is het hetzelfde plan? zet alles in één bestand, of geef het oude de status "
                             "`ingetrokken`"},
                   .notes = {{practice_name(first->second->value)->span, "hier staat het andere plan"}}}}};
}

}  // namespace model::rules::plan
