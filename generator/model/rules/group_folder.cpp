#include "model/rules/group_folder.h"

#include "model/words.h"

namespace model::rules {

Findings check_group_folder(const Draft& draft, const Part& part) {
  if (part.group_by.empty() || draft.file.group.empty()) return {};
  const auto* group = draft.value.find(part.group_by);
  if (group == nullptr || group->text() == nullptr || *group->text() == draft.file.group) return {};
  return {{.problem = {.rule = "groep.andere-map",
                       .span = group->span,
                       .message = "bij `" + part.group_by + "` staat " + quoted(*group->text()) +
                                  ", maar het bestand staat in de map " + quoted(draft.file.group),
                       .hints = {"zet het bestand in de map " + quoted(*group->text()) +
                                 ", of verbeter de waarde"}}}};
}

}  // namespace model::rules
