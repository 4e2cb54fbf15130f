#include "template/record_names.h"

#include <algorithm>
#include <utility>

#include "source/nearest_name.h"
#include "source/words.h"

namespace templates {
namespace {

using schema::Field;
using schema::FieldKind;

std::string_view first_part(std::string_view name) {
  return name.substr(0, name.find('.'));
}

std::string_view after_first_part(std::string_view name) {
  const auto first = first_part(name).size();
  return first == name.size() ? std::string_view() : name.substr(first + 1);
}

// "plan" of "templates/document/plan-van-aanpak.md"
std::string record_name(std::string_view path) {
  const auto slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return std::string(path.substr(0, path.find_first_of("-.")));
}

const Field* described_below(const Field& start, std::string_view path) {
  const Field* field = &start;
  while (field && !path.empty()) {
    while (field->kind == FieldKind::List && !field->children.empty()) field = &field->item();
    field = field->find(first_part(path));
    path = after_first_part(path);
  }
  return field;
}

std::vector<std::string> names_in(const Field& context) {
  std::vector<std::string> names;
  if (context.kind != FieldKind::Object) return names;
  for (const auto& child : context.children) names.push_back(child.name);
  return names;
}

}  // namespace

bool is_list_of_objects(const Field& field) {
  if (field.kind != FieldKind::List || field.children.empty()) return false;
  return field.item().kind == FieldKind::Object || field.item().kind == FieldKind::List;
}

bool is_choices(const Field& field) {
  if (field.kind != FieldKind::List || field.children.empty()) return false;
  return field.item().kind == FieldKind::Choice || !field.item().refers_to.empty() ||
         !field.refers_to.empty();
}

RecordNames::RecordNames(const source::SourceFile& file, const Field& root)
    : record_name_(record_name(file.path)), root_(root), contexts_{&root} {}

bool RecordNames::is_root_name(std::string_view name) const {
  return name == "record" || name == record_name_;
}

bool RecordNames::is_field(std::string_view name) const {
  return context().kind == FieldKind::Object && context().find(first_part(name)) != nullptr;
}

std::optional<Named> RecordNames::find(std::string_view name, const Tag& tag,
                                       source::Diagnostics& diagnostics) const {
  if (name == ".") {
    if (context().kind != FieldKind::Object) return Named{{}, &context()};
    diagnostics.push_back({.rule = "sjabloon.punt",
                           .span = tag.span,
                           .message = written(tag) + " kan alleen in een deel over een lijst met teksten",
                           .hints = {"schrijf de naam van het veld dat je bedoelt"}});
    return std::nullopt;
  }
  const bool from_root = !is_field(name) && is_root_name(first_part(name));
  if (!from_root) return walk({{}, &context()}, name, tag, diagnostics);
  const auto rest = after_first_part(name);
  if (!rest.empty()) return walk({{true, {}}, &root_}, rest, tag, diagnostics);
  diagnostics.push_back(
      {.rule = "sjabloon.onbekende-naam",
       .span = tag.span,
       .message = written(tag) + " is het hele formulier, maar hier hoort een veld",
       .hints = {"zet een punt en de naam van een veld achter " + source::in_backquotes(name)}});
  return std::nullopt;
}

std::optional<Named> RecordNames::walk(Named start, std::string_view rest, const Tag& tag,
                                       source::Diagnostics& diagnostics) const {
  Named named = std::move(start);
  while (true) {
    const auto part = first_part(rest);
    const Field* child = named.field->kind == FieldKind::Object ? named.field->find(part) : nullptr;
    if (!child) {
      diagnostics.push_back(unknown(part, *named.field, tag));
      return std::nullopt;
    }
    named.lookup.path.emplace_back(part);
    named.field = child;
    if (part.size() == rest.size()) return named;
    rest = after_first_part(rest);
  }
}

source::Diagnostic RecordNames::unknown(std::string_view part, const Field& context, const Tag& tag) const {
  const auto owner = context.name.empty() ? std::string() : " in " + source::in_backquotes(context.name);
  if (context.kind == FieldKind::List) {
    return {.rule = "sjabloon.lijst",
            .span = tag.span,
            .message = source::in_backquotes(context.name) + " is een lijst: de naam erachter kan hier niet",
            .hints = {"zet een deel om deze tag heen: " +
                      written({.kind = TagKind::Section, .name = context.name})}};
  }
  return {.rule = "sjabloon.onbekende-naam",
          .span = tag.span,
          .message = "het veld " + source::in_backquotes(part) + " bestaat hier niet" + owner,
          .hints = {hint_for(part, context)}};
}

std::string RecordNames::hint_for(std::string_view part, const Field& context) const {
  if (const auto nearest = source::nearest_name(part, names_in(context)))
    return "bedoel je `" + *nearest + "`?";
  if (root_.find(part)) return "bedoel je `" + record_name_ + "." + std::string(part) + "`?";
  if (context.kind != FieldKind::Object) return "schrijf `{{.}}` voor het onderdeel van de lijst";
  return "gebruik een veld dat het formulier op deze plek heeft";
}

const Field* RecordNames::find_described(std::string_view path) const {
  for (auto context = contexts_.rbegin(); context != contexts_.rend(); ++context) {
    if (const Field* field = described_below(**context, path)) return field;
  }
  return is_root_name(first_part(path)) ? described_below(root_, after_first_part(path)) : nullptr;
}

}  // namespace templates
