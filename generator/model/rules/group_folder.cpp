#include "model/rules/group_folder.h"

#include "model/words.h"

namespace model::rules {
namespace {

source::Diagnostic without_folder(const Draft& draft, const std::string& group_by, const yaml::Value* group) {
  const bool is_known = group != nullptr && group->text() != nullptr;
  return {.severity = source::Severity::Advice,
          .rule = "groep.zonder-map",
          .span = is_known ? group->span : draft.span(),
          .message = "dit bestand staat niet in een map van " + quoted(group_by),
          .hints = {is_known ? "zet het in de map " + quoted(*group->text())
                             : "zet het in de map die erbij hoort"}};
}

}  // namespace

Findings check_group_folder(const Draft& draft, const Part& part) {
  if (part.group_by.empty()) return {};
  const auto* group = draft.value.find(part.group_by);
  if (draft.file.group.empty()) return {{.problem = without_folder(draft, part.group_by, group)}};
  if (group == nullptr || group->text() == nullptr || *group->text() == draft.file.group) return {};
  return {{.problem = {.rule = "groep.andere-map",
                       .span = group->span,
                       .message = "bij `" + part.group_by + "` staat " + quoted(*group->text()) +
                                  ", maar het bestand staat in de map " + quoted(draft.file.group),
                       .hints = {"zet het bestand in de map " + quoted(*group->text()) +
                                 ", of verbeter de waarde"}}}};
}

}  // namespace model::rules
