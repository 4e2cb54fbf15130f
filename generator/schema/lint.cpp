#include "schema/lint.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "schema/keywords.h"
#include "schema/layers.h"
#include "schema/resources.h"
#include "schema/types.h"
#include "schema/validate.h"
#include "schema/words.h"
#include "source/words.h"

namespace schema {
namespace {

// In a schema, a value that is no good is a fault of who writes schemas: its rule explains that.
std::string rule_for_schemas(const std::string& rule) {
  if (rule == "waarde.patroon") return "schema.patroon";
  return rule.starts_with("waarde.") ? "schema.waarde" : rule;
}

bool asks_type(const Layers& layers, std::string_view name) {
  const yaml::Value* type = layers.find("type");
  if (!type) return false;
  if (type->text()) return *type->text() == name;
  const auto* list = type->list();
  return list && std::any_of(list->begin(), list->end(),
                             [&](const yaml::Value& each) { return each.text() && *each.text() == name; });
}

// A keyword that says something of every other key or item: anything but `true`.
bool closes(const yaml::Value* keyword) {
  const bool* all = keyword ? std::get_if<bool>(&keyword->data) : nullptr;
  return keyword && !(all && *all);
}

// Where a value is described, as against a schema that merely adds to another or asks a question.
bool describes_values(std::string_view keyword) {
  return keyword == "properties" || keyword == "items" || keyword == "prefixItems" ||
         keyword == "additionalProperties" || keyword == "patternProperties" ||
         keyword == "unevaluatedProperties" || keyword == "unevaluatedItems";
}

bool asks_a_question(std::string_view keyword) {
  return keyword == "if" || keyword == "not" || keyword == "contains" || keyword == "propertyNames";
}

class Linter {
 public:
  explicit Linter(const yaml::Value& schema) { resources_.add("", schema); }

  void run(const yaml::Value& schema) {
    check_value(schema, nullptr, schema.span);
    walk(schema);
  }

  source::Diagnostics diagnostics;

 private:
  struct Described {
    Layers layers;
    bool complete = true;  // no reference leads out of the file
  };

  Described describe(const yaml::Value& schema) const {
    source::Diagnostics outside;
    const auto editions = editions_of(schema);
    LayerReader reader(resources_, editions.empty() ? std::string_view() : editions.back(), outside);
    Layers layers = reader.read({{&schema, 0, false}});
    return {std::move(layers), outside.empty()};
  }

  void walk(const yaml::Value& schema) {
    for_each_subschema(schema, [&](const yaml::Value& subschema, const yaml::Member& keyword) {
      if (asks_a_question(keyword.key)) return;
      if (describes_values(keyword.key)) check_value(subschema, &schema, place_of(subschema, keyword));
      if (keyword.key == "properties") check_wording(subschema, keyword);
      walk(subschema);
    });
  }

  // The key of a property; else the schema itself.
  static source::Span place_of(const yaml::Value& subschema, const yaml::Member& keyword) {
    const yaml::Member* member = member_of(subschema, keyword);
    return member ? member->key_span : subschema.span;
  }

  static const yaml::Member* member_of(const yaml::Value& subschema, const yaml::Member& keyword) {
    const auto* named = keyword.value.map();
    if (!named || &keyword.value == &subschema) return nullptr;
    const auto found = std::find_if(named->members.begin(), named->members.end(),
                                    [&](const yaml::Member& member) { return &member.value == &subschema; });
    return found == named->members.end() ? nullptr : &*found;
  }

  void check_value(const yaml::Value& schema, const yaml::Value* around, source::Span place) {
    if (!schema.map()) return;
    const Described described = describe(schema);
    check_closed(described, place);
    check_required(described, schema);
    check_short_form(described, schema);
    check_choices(described, schema, around);
    if (asks_type(described.layers, "boolean")) {
      report(source::Severity::Advice, "schema.ja-nee", place, "`boolean` vraagt om `true` of `false`",
             "gebruik `\"enum\": [\"ja\", \"nee\"]`");
    }
  }

  void check_closed(const Described& described, source::Span place) {
    const Layers& layers = described.layers;
    const bool object = asks_type(layers, "object") || !layers.properties.empty();
    if (!object || !described.complete) return;
    const bool closed = std::any_of(layers.all.begin(), layers.all.end(), [](const Layer& layer) {
      return closes(layer.schema->find("unevaluatedProperties")) ||
             closes(layer.schema->find("additionalProperties"));
    });
    if (closed) return;
    report(source::Severity::Error, "schema.open", place,
           "hier mag elk veld staan, ook een verkeerd gespeld veld",
           "voeg `\"unevaluatedProperties\": false` toe");
  }

  void check_wording(const yaml::Value& subschema, const yaml::Member& keyword) {
    const yaml::Member* member = member_of(subschema, keyword);
    const Described described = describe(subschema);
    if (!member || !subschema.map() || !described.complete) return;
    const std::string field = "het veld " + source::in_backquotes(member->key);
    if (described.layers.text("title").empty()) {
      report(source::Severity::Error, "schema.titel", member->key_span, field + " heeft geen `title`",
             "voeg een `title` toe: zo heet het veld op papier en op de site");
    }
    if (described.layers.text("description").empty() && !described.layers.find("not")) {
      report(source::Severity::Advice, "schema.uitleg", member->key_span, field + " heeft geen `description`",
             "voeg een `description` toe: die staat als uitleg bij het veld");
    }
  }

  void check_required(const Described& described, const yaml::Value& schema) {
    const yaml::Value* required = schema.find("required");
    if (!required || !required->list() || !described.complete) return;
    for (const auto& key : *required->list()) {
      const auto& properties = described.layers.properties;
      const bool known = std::any_of(
          properties.begin(), properties.end(),
          [&](const LayeredProperty& property) { return key.text() && property.name == *key.text(); });
      if (known) continue;
      report(source::Severity::Error, "schema.verplicht", key.span,
             "het verplichte veld " + show(key) + " staat niet in `properties`");
    }
  }

  void check_short_form(const Described& described, const yaml::Value& schema) {
    const yaml::Value* short_form = schema.find("x-korte-vorm");
    if (!short_form || !short_form->text() || !described.complete) return;
    const auto& properties = described.layers.properties;
    const bool known =
        std::any_of(properties.begin(), properties.end(),
                    [&](const LayeredProperty& property) { return property.name == *short_form->text(); });
    if (!known) {
      report(source::Severity::Error, "schema.korte-vorm", short_form->span,
             "het veld " + show(*short_form) + " staat niet in `properties`");
    }
    if (asks_type(described.layers, "string")) return;
    report(source::Severity::Error, "schema.korte-vorm", short_form->span,
           "de korte vorm is tekst, maar tekst mag hier niet staan",
           "schrijf `\"type\": [\"string\", \"object\"]`");
  }

  void check_choices(const Described& described, const yaml::Value& schema, const yaml::Value* around) {
    const yaml::Value* choices = schema.find("enum");
    if (!choices || !choices->list()) return;
    const yaml::Value* names = described.layers.find("x-namen");
    if (!names && around) names = around->find("x-namen");
    for (const auto& choice : *choices->list()) {
      if (names && names->find(typed(choice))) continue;
      report(source::Severity::Error, "schema.namen", choice.span,
             "de keuze " + show(choice) + " heeft geen naam in `x-namen`",
             "schrijf in `x-namen` hoe de keuze op papier staat");
    }
    check_names(*choices->list(), names, "x-namen");
    check_names(*choices->list(), schema.find("x-synoniemen"), "x-synoniemen");
    check_default(*choices->list(), schema.find("default"));
  }

  void check_names(const yaml::List& choices, const yaml::Value* names, std::string_view keyword) {
    if (!names || !names->map()) return;
    for (const auto& name : names->map()->members) {
      const bool known = std::any_of(choices.begin(), choices.end(),
                                     [&](const yaml::Value& choice) { return typed(choice) == name.key; });
      if (known) continue;
      report(source::Severity::Error, "schema.namen", name.key_span,
             source::in_backquotes(name.key) + " staat in " + source::in_backquotes(keyword) +
                 ", maar is geen keuze");
    }
  }

  void check_default(const yaml::List& choices, const yaml::Value* fallback) {
    const auto is_default = [&](const yaml::Value& choice) { return yaml::equal(choice, *fallback); };
    if (!fallback || std::any_of(choices.begin(), choices.end(), is_default)) return;
    report(source::Severity::Error, "schema.standaard", fallback->span,
           show(*fallback) + " is geen keuze, maar staat wel in `default`");
  }

  void report(source::Severity severity, std::string rule, source::Span span, std::string message,
              std::string hint = {}) {
    source::Diagnostic diagnostic{severity, std::move(rule), span, std::move(message)};
    if (!hint.empty()) diagnostic.hints.push_back(std::move(hint));
    diagnostics.push_back(std::move(diagnostic));
  }

  Resources resources_;
};

}  // namespace

source::Diagnostics lint(const yaml::Value& schema, const Schema& dialect) {
  source::Diagnostics diagnostics = validate(schema, dialect);
  for (auto& problem : diagnostics) problem.rule = rule_for_schemas(problem.rule);
  Linter linter(schema);
  linter.run(schema);
  source::append(diagnostics, std::move(linter.diagnostics));
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  return diagnostics;
}

}  // namespace schema
