#include "template/record_shown.h"

#include <algorithm>
#include <string>
#include <utility>

#include "yaml/excerpt.h"

namespace templates {
namespace {

using schema::Field;
using schema::FieldKind;

class ShownCheck {
 public:
  ShownCheck(const source::SourceFile& file, const std::set<const Field*>& shown)
      : file_(file), shown_(shown) {}

  void check_members(const Field& object, const std::string& path) {
    for (const auto& child : object.children)
      check(child, path.empty() ? child.name : path + "." + child.name);
  }

  source::Diagnostics take() { return std::move(diagnostics_); }

 private:
  void check(const Field& field, const std::string& path) {
    if (!field.shown || shown_.contains(&field)) return;
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

  void report(const Field& field, const std::string& path) {
    diagnostics_.push_back(
        {.rule = "sjabloon.veld-ontbreekt",
         .span = {file_.id, 0, 0},
         .message = "het veld " + yaml::in_backquotes(path) + " staat nergens in dit sjabloon",
         .hints = {"zet `{{" + field.name + "}}` op zijn plek, of `\"x-tonen\": \"nee\"` in het schema"}});
  }

  const source::SourceFile& file_;
  const std::set<const Field*>& shown_;
  source::Diagnostics diagnostics_;
};

}  // namespace

source::Diagnostics check_shown(const source::SourceFile& file, const Field& root,
                                const std::set<const Field*>& shown) {
  ShownCheck check(file, shown);
  check.check_members(root, "");
  return check.take();
}

}  // namespace templates
