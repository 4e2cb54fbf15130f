#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "model/loading.h"
#include "model/print_rules.h"
#include "model/rules/missing_character.h"
#include "model/shown_settings.h"
#include "model/words.h"
#include "model/works.h"
#include "source/limits.h"

namespace model {
namespace {

std::optional<Collection> read_list(const Settings::Name& name, Loading& loading) {
  const auto* kind = loading.kinds().add(name.text, name.span, loading.problems());
  if (kind == nullptr) return std::nullopt;
  auto reading = loading.reading();
  ++loading.loaded.checked_files;
  return read_collection(name.text, loading.paths.content + "/" + name.text + ".yaml", *kind, reading);
}

void check_characters(const Collection& list, Loading& loading) {
  for (const auto& record : list.records)
    append(loading.problems(), rules::find_missing_characters(record, loading.sources));
}

// A copy without the values that have a problem: nothing else is to be said of those.
yaml::Value without_faulty(yaml::Value value, std::span<const source::Diagnostic> problems) {
  const auto is_told = [&](const yaml::Value& each) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const source::Diagnostic& problem) { return problem.span == each.span; });
  };
  if (auto* map = std::get_if<yaml::Map>(&value.data)) {
    for (auto& member : map->members) member.value = without_faulty(std::move(member.value), problems);
  }
  if (is_told(value)) value.data = yaml::Null{};
  return value;
}

void read_term_list(Loading& loading) {
  auto& site = loading.site();
  if (site.terms_id.empty()) return;
  if (const auto list = read_list(loading.settings.terms, loading)) {
    site.terms = read_terms(*list);
    append(loading.problems(), check_terms(*list));
    check_characters(*list, loading);
  }
  loading.work->terms = TermIndex(site.terms);
}

// Nobody knows what is in a list with a mistake: a text that cites it is no second one.
void read_work_list(Loading& loading) {
  auto& site = loading.site();
  if (site.works_id.empty()) return;
  const auto before = loading.problems().size();
  const auto list = read_list(loading.settings.works, loading);
  const auto told = std::span(loading.problems()).subspan(before);
  const bool faulty = std::any_of(told.begin(), told.end(), [](const source::Diagnostic& problem) {
    return problem.severity == source::Severity::Error;
  });
  if (!list || faulty) loading.unread_lists.insert(site.works_id);
  if (list) {
    const auto& fields = loading.kinds().find(site.works_id)->fields;
    if (!fields.children.empty()) site.works = read_works(*list, fields.item());
    check_characters(*list, loading);
  }
}

// A site without print.yaml prints as the program sees fit.
void read_print(Loading& loading) {
  const auto path = loading.paths.templates + "/print.yaml";
  if (!loading.files.holds(path)) return;
  const auto* kind = loading.kinds().add("print", {}, loading.problems());
  if (kind == nullptr) return;
  auto reading = loading.reading();
  const auto before = loading.problems().size();
  loading.site().print = read_checked(path, *kind, reading);
  const auto told = std::span(loading.problems()).subspan(before);
  append(loading.problems(), check_print(without_faulty(loading.site().print, told)));
  ++loading.loaded.checked_files;
}

// A misspelt field would leave the overview without its groups.
void check_groups(Loading& loading) {
  const auto& parts = loading.site().parts;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const auto& group = loading.settings.groups[part];
    const auto* kind = loading.kinds().find(parts[part].kind);
    if (group.text.empty() || kind == nullptr || kind->fields.find(group.text) != nullptr) continue;
    std::vector<std::string> names;
    for (const auto& field : kind->fields.children) names.push_back(field.name);
    loading.problems().push_back(
        {.rule = "deel.groepeer",
         .span = group.span,
         .message = "een " + quoted(kind->name) + " heeft geen veld " + quoted(group.text),
         .hints = did_you_mean(group.text, names)});
  }
}

// Most sites say nothing of rules and need no catalogue.
void read_rules(const yaml::Value& settings, Loading& loading) {
  if (settings.find("regels") == nullptr && settings.find("uitzonderingen") == nullptr) return;
  const auto catalogue = RuleCatalogue::read(loading.files, loading.sources, loading.paths.templates);
  if (!catalogue) return append(loading.problems(), catalogue.error());
  loading.loaded.rules.read(settings, *catalogue, loading.files, loading.problems());
}

}  // namespace

bool read_site(Loading& loading) {
  append(loading.problems(),
         loading.kinds().read_schemas(loading.files, loading.sources, loading.paths.schemas));
  const auto* kind = loading.kinds().add("site", {}, loading.problems());
  if (kind == nullptr) return false;
  auto reading = loading.reading();
  auto value = read_checked(loading.paths.content + "/site.yaml", *kind, reading);
  ++loading.loaded.checked_files;
  if (value.map() == nullptr) return false;
  append(loading.problems(), rules::find_missing_characters(value, loading.sources));
  read_rules(value, loading);
  loading.site().shown_settings = shown_settings(value, kind->fields);
  source::Diagnostics problems;
  loading.settings = read_settings(std::move(value), loading.site(), problems);
  append_unexplained(loading.problems(), std::move(problems));
  for (const auto& name : loading.settings.kinds)
    loading.kinds().add(name.text, name.span, loading.problems());
  check_groups(loading);
  return true;
}

void read_lists(Loading& loading) {
  auto& site = loading.site();
  for (const auto& name : loading.settings.collections) {
    if (auto list = read_list(name, loading)) {
      check_characters(*list, loading);
      site.collections.push_back(*std::move(list));
    } else {
      loading.unread_lists.insert(name.text);
      loading.settings.complete = false;
    }
  }
  read_term_list(loading);
  read_work_list(loading);
  read_print(loading);
}

}  // namespace model
