#include "template/record_shown.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "source/words.h"

namespace templates {
namespace {

using schema::Field;
using schema::FieldKind;

/// What has to be there (true) or absent (false) for a place to be shown.
using Conditions = std::map<const Field*, bool>;

bool holds(const Field& outer, const Field& inner) {
  return &outer == &inner || std::any_of(outer.children.begin(), outer.children.end(),
                                         [&](const Field& child) { return holds(child, inner); });
}

/// Of each place the guards beside those that a value of the field needs anyway.
std::vector<Conditions> guards_that_matter(const Field& field, const std::vector<ShownPlace>& places) {
  std::vector<Conditions> found;
  for (const auto& place : places) {
    Conditions conditions;
    bool possible = true;
    for (const auto& guard : place.guards) {
      const bool sure = holds(*guard.field, field) || guard.field->required;
      if (!sure)
        possible = possible && conditions.emplace(guard.field, guard.present).first->second == guard.present;
      if (sure && !guard.present) possible = false;
    }
    if (possible) found.push_back(std::move(conditions));
  }
  return found;
}

constexpr int most_guards = 12;  // each doubles the work

/// Is one of the conditions met, whatever is there and what is not? Beyond `most_guards` fields we trust the
/// writer.
bool always_holds(std::vector<Conditions> any, int depth = 0) {
  if (any.empty()) return false;
  const bool met = std::any_of(any.begin(), any.end(), [](const Conditions& one) { return one.empty(); });
  if (met || depth == most_guards) return true;
  const Field* field = any.front().begin()->first;
  for (const bool present : {true, false}) {
    std::vector<Conditions> rest;
    for (auto one : any) {
      const auto condition = one.find(field);
      if (condition != one.end() && condition->second != present) continue;
      one.erase(field);
      rest.push_back(std::move(one));
    }
    if (!always_holds(std::move(rest), depth + 1)) return false;
  }
  return true;
}

class ShownCheck {
 public:
  ShownCheck(const source::SourceFile& file, const ShownPlaces& shown) : file_(file), shown_(shown) {}

  void check_members(const Field& object, const std::string& path) {
    for (const auto& child : object.children)
      check(child, path.empty() ? child.name : path + "." + child.name);
  }

  source::Diagnostics take() { return std::move(diagnostics_); }

 private:
  void check(const Field& field, const std::string& path) {
    if (!field.shown) return;
    if (const auto places = shown_.find(&field); places != shown_.end())
      return check_guards(field, path, places->second);
    const Field* object = members_of(field);
    const bool some = object && any_shown(*object);
    if (some) return check_members(*object, path);
    const bool nothing_to_show = object && !any_to_show(*object);
    const bool as_items = !object && field.kind == FieldKind::List && any_shown(field);
    if (!nothing_to_show && !as_items) report(field, path);
  }

  /// What holds the members of an object or of the items of a list; null for a single value.
  static const Field* members_of(const Field& field) {
    const Field* inner = &field;
    while (inner->kind == FieldKind::List && !inner->children.empty()) inner = &inner->item();
    return inner->kind == FieldKind::Object ? inner : nullptr;
  }

  bool any_shown(const Field& field) const {
    if (shown_.contains(&field)) return true;
    return std::any_of(field.children.begin(), field.children.end(),
                       [&](const Field& child) { return any_shown(child); });
  }

  static bool any_to_show(const Field& field) {
    if (!field.shown) return false;
    if (field.kind != FieldKind::Object) return true;
    return std::any_of(field.children.begin(), field.children.end(), any_to_show);
  }

  void check_guards(const Field& field, const std::string& path, const std::vector<ShownPlace>& places) {
    const auto found = guards_that_matter(field, places);
    if (found.empty()) return report(field, path);
    if (always_holds(found)) return;
    const auto& guard = *found.front().begin();
    diagnostics_.push_back({.rule = "sjabloon.veld-verdwijnt",
                            .span = places.front().span,
                            .message = "het veld " + source::in_backquotes(path) +
                                       " staat er niet altijd: het hangt af van `" + guard.first->name + "`",
                            .hints = {"zet het buiten dat deel, of ook in een deel voor als het er " +
                                      std::string(guard.second ? "niet is: `{{^" : "wel is: `{{#") +
                                      guard.first->name + "}}`"}});
  }

  void report(const Field& field, const std::string& path) {
    diagnostics_.push_back(
        {.rule = "sjabloon.veld-ontbreekt",
         .span = {file_.id, 0, 0},
         .message = "het veld " + source::in_backquotes(path) + " staat nergens in dit sjabloon",
         .hints = {"zet `{{" + field.name +
                   "}}` op zijn plek, of `\"x-tonen\": \"nee\"` bij dit veld in `schemas`"}});
  }

  const source::SourceFile& file_;
  const ShownPlaces& shown_;
  source::Diagnostics diagnostics_;
};

}  // namespace

source::Diagnostics check_shown(const source::SourceFile& file, const Field& root, const ShownPlaces& shown) {
  ShownCheck check(file, shown);
  check.check_members(root, "");
  return check.take();
}

}  // namespace templates
