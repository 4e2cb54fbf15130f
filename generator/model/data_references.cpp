#include "model/data_references.h"

#include <utility>
#include <vector>

#include "model/value_walk.h"
#include "model/words.h"
#include "source/words.h"

namespace model {
namespace {

std::string where_ids_stand(const std::string& target, bool is_list) {
  return is_list ? "kies een `id` uit `" + target + ".yaml`, of zet hem er eerst in"
                 : "kies de `id` van een pagina in de map `" + target + "`";
}

std::vector<std::string> hints_for(const std::string& typed, const NamedIds& ids, bool is_list,
                                   const std::string& target) {
  const auto text = source::without_wrapping(typed);
  std::vector<std::string> known;
  for (const auto& [id, name] : ids) known.push_back(id);
  if (const auto several = source::several_of(text, known); !several.empty())
    return {"zet een komma tussen de keuzes: " + source::in_backquotes(several)};
  if (const auto id = find_by_name(text, ids)) return {"bedoel je `" + *id + "`?"};
  auto hints = did_you_mean(text, known);
  const bool short_list = known.size() <= 8;
  if (hints.empty() && !known.empty() && known.size() <= 16) {
    hints.push_back("kies uit: " + source::enumeration(known));
    if (is_list && !short_list)
      hints.push_back("ontbreekt er een? vraag of die in " + source::in_backquotes(target + ".yaml") +
                      " mag");
  }
  if (hints.empty()) hints.push_back(where_ids_stand(target, is_list));
  return hints;
}

std::string name_of(const yaml::Value& value) {
  return value.text_or("naam", value.text_or("titel", ""));
}

source::Diagnostic unknown_id(const yaml::Value& value, const std::string& target,
                              std::vector<std::string> hints) {
  return {.rule = "verwijzing.onbekend",
          .span = value.span,
          .message = quoted(*value.text()) + " staat niet in `" + target + "`",
          .hints = std::move(hints)};
}

}  // namespace

ReferenceTargets::ReferenceTargets(const Site& site, const std::vector<Draft>& drafts,
                                   const std::set<std::string>& unread_lists, bool all_known)
    : all_known_(all_known), unknown_(unread_lists.begin(), unread_lists.end()) {
  for (const auto& collection : site.collections) {
    auto& ids = ids_[collection.name];
    lists_.insert(collection.name);
    for (const auto& record : collection.records) {
      if (auto id = record.text_or("id", ""); !id.empty()) ids.emplace(std::move(id), name_of(record));
    }
  }
  for (const auto& part : site.parts) ids_[part.folder];
  for (const auto& draft : drafts) add(draft, site.parts[draft.file.part].folder);
}

void ReferenceTargets::add(const Draft& draft, const std::string& folder) {
  auto& ids = ids_[folder];
  if (draft.file.type == ContentType::Chapter) {
    const auto id = draft.value.text_or("id", "");
    if (id.empty()) unknown_.insert(folder);
    ids.emplace(id, name_of(draft.value));
    return;
  }
  ids.emplace(draft.file.name, "");
  if (!draft.file.group.empty()) ids.emplace(draft.file.group + "/" + draft.file.name, "");
}

void ReferenceTargets::check_value(const yaml::Value& value, const std::string& target,
                                   source::Diagnostics& problems) const {
  if (value.text() == nullptr) return;
  if (unknown_.contains(target)) return;
  const auto ids = ids_.find(target);
  if (ids == ids_.end() && !all_known_) return;
  if (ids == ids_.end()) {
    problems.push_back({.rule = "verwijzing.lijst-onbekend",
                        .span = value.span,
                        .message = "dit veld kiest uit `" + target + "`, maar die lijst of map is er niet",
                        .hints = {"zet `" + target + "` in `site.yaml` bij `gegevens` of `delen`"}});
    return;
  }
  if (ids->second.contains(*value.text())) return;
  auto hints = problems.size() < most_guesses
                   ? hints_for(*value.text(), ids->second, lists_.contains(target), target)
                   : std::vector<std::string>();
  problems.push_back(unknown_id(value, target, std::move(hints)));
}

void ReferenceTargets::check_text_for_list(const yaml::Value& value, const std::string& target,
                                           source::Diagnostics& problems) const {
  const auto before = problems.size();
  check_value(value, target, problems);
  const bool is_wrong = problems.size() > before && problems.back().rule == "verwijzing.onbekend";
  const auto ids = ids_.find(target);
  if (!is_wrong || ids == ids_.end() || before >= most_guesses) return;
  std::string list;
  for (const auto& id : find_all_by_name(*value.text(), ids->second)) list += (list.empty() ? "" : ", ") + id;
  problems.back().hints.clear();
  if (!list.empty()) problems.back().hints = {"schrijf het als een lijst: `[" + list + "]`"};
}

source::Diagnostics ReferenceTargets::check(const yaml::Value& record, const schema::Field& fields) const {
  source::Diagnostics problems;
  for_each_value(record, fields, [&](const yaml::Value& value, const schema::Field& field) {
    const bool asks_list = field.kind == schema::FieldKind::List;
    const bool of_list = asks_list && value.list() != nullptr;
    const auto& target = of_list ? field.refers_to : refers_to(field);
    if (target.empty()) return true;
    if (value.list() == nullptr) {
      asks_list ? check_text_for_list(value, target, problems) : check_value(value, target, problems);
      return true;
    }
    for (const auto& item : *value.list()) check_value(item, target, problems);
    return false;
  });
  return problems;
}

}  // namespace model
