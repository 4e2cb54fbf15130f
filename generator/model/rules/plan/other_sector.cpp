#include "model/rules/plan/other_sector.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "model/rules/plan/goals.h"
#include "model/words.h"
#include "source/words.h"

namespace model::rules::plan {
namespace {

// The kinds of schools in the Netherlands (`soort` in scholen.yaml) and the sector each belongs to.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> sector_of_kind = {{{"bo", "po"},
                                                                                          {"sbo", "po"},
                                                                                          {"ikc", "po"},
                                                                                          {"so", "so"},
                                                                                          {"vo", "vo"},
                                                                                          {"pro", "vo"},
                                                                                          {"vso", "vso"},
                                                                                          {"mbo", "mbo"}}};

std::set<std::string> sectors_of_plan(const yaml::Value& plan,
                                      const std::map<std::string, std::string>& schools) {
  std::set<std::string> sectors;
  for (const auto& school : plan.texts("scholen")) {
    if (const auto found = schools.find(school); found != schools.end()) sectors.insert(found->second);
  }
  return sectors;
}

source::Diagnostic problem_at(const yaml::Value& variant, const std::vector<std::string>& wanted,
                              const std::set<std::string>& had) {
  return {.severity = source::Severity::Warning,
          .rule = "plan.andere-sector",
          .span = variant.span,
          .message = "deze variant is voor " + source::enumeration(wanted) +
                     ", maar de scholen van dit plan zijn " + source::enumeration({had.begin(), had.end()}),
          .hints = {"kies een variant voor " + source::enumeration({had.begin(), had.end()})}};
}

}  // namespace

std::map<std::string, std::vector<std::string>> sectors_of_forms(const std::vector<Draft>& drafts) {
  std::map<std::string, std::vector<std::string>> sectors;
  for (const auto& draft : drafts) {
    if (draft.file.type != ContentType::Chapter) continue;
    auto found = draft.value.texts("sector");
    if (!found.empty()) sectors.emplace(draft.value.text_or("id", ""), std::move(found));
  }
  return sectors;
}

std::map<std::string, std::string> sectors_of_schools(const Site& site) {
  std::map<std::string, std::string> sectors;
  const auto* schools = site.find_collection("scholen");
  if (schools == nullptr) return sectors;
  for (const auto& school : schools->records) {
    const auto kind = school.text_or("soort", "");
    const auto* sector = std::find_if(sector_of_kind.begin(), sector_of_kind.end(),
                                      [&](const auto& pair) { return pair.first == kind; });
    if (sector != sector_of_kind.end()) sectors.emplace(school.text_or("id", ""), sector->second);
  }
  return sectors;
}

Findings find_other_sectors(const yaml::Value& plan,
                            const std::map<std::string, std::vector<std::string>>& sectors_of_forms,
                            const std::map<std::string, std::string>& sectors_of_schools) {
  Findings findings;
  const auto had = sectors_of_plan(plan, sectors_of_schools);
  const auto* accents = plan.find("accenten");
  const auto* forms = accents == nullptr ? nullptr : accents->find("vormen");
  if (forms == nullptr || had.empty()) return findings;
  for (const auto* variant : items_of(*forms, "varianten")) {
    const auto wanted = sectors_of_forms.find(variant->text() == nullptr ? "" : *variant->text());
    if (wanted == sectors_of_forms.end()) continue;
    const bool fits = std::any_of(wanted->second.begin(), wanted->second.end(),
                                  [&](const std::string& sector) { return had.contains(sector); });
    if (!fits) findings.push_back({.problem = problem_at(*variant, wanted->second, had)});
  }
  return findings;
}

}  // namespace model::rules::plan
