#include "schema/field.h"

#include <algorithm>
#include <optional>

#include "schema/layers.h"
#include "schema/types.h"
#include "schema/unknown_schema.h"

namespace schema {
namespace {

// Records are at most 32 levels deep; a schema that goes deeper refers to itself.
constexpr std::size_t deepest = 32;
constexpr std::size_t most_fields = 5'000;

std::string written(const yaml::Value& value) {
  if (const auto* text = value.text()) return *text;
  if (const auto* integer = std::get_if<yaml::Integer>(&value.data)) return integer->raw;
  if (const auto* number = std::get_if<yaml::Float>(&value.data)) return number->raw;
  if (const auto* boolean = std::get_if<bool>(&value.data)) return *boolean ? "true" : "false";
  return {};
}

std::size_t count_of(const yaml::Value* value) {
  const auto* integer = value ? std::get_if<yaml::Integer>(&value->data) : nullptr;
  return integer && integer->value > 0 ? static_cast<std::size_t>(integer->value) : 1;
}

TypeSet types_asked(const Layers& layers) {
  const yaml::Value* type = layers.find("type");
  if (!type) return 0;
  if (type->text()) return type_named(*type->text()).value_or(0);
  TypeSet types = 0;
  for (std::size_t i = 0; type->list() && i < type->list()->size(); ++i) {
    const auto* name = (*type->list())[i].text();
    types = static_cast<TypeSet>(types | (name ? type_named(*name).value_or(0) : 0));
  }
  return types;
}

FieldKind kind_of(const Layers& layers) {
  const TypeSet types = types_asked(layers);
  if ((types & types::object) != 0 || !layers.properties.empty()) return FieldKind::Object;
  if ((types & types::array) != 0 || !layers.items.empty()) return FieldKind::List;
  if (layers.find("enum") || layers.find("const")) return FieldKind::Choice;
  if (layers.text("x-tekst") == "markdown") return FieldKind::Prose;
  if (layers.text("format") == "date") return FieldKind::Date;
  if (layers.text("format") == "maand-of-datum") return FieldKind::Month;
  return (types & types::number) != 0 || types == types::integer ? FieldKind::Number : FieldKind::Text;
}

std::vector<std::pair<std::string, std::string>> names_of(const Layers& layers, const yaml::Value* names) {
  std::vector<std::string> values;
  if (const auto* choices = layers.find("enum"); choices && choices->list()) {
    for (const auto& choice : *choices->list()) values.push_back(written(choice));
  } else if (const auto* constant = layers.find("const")) {
    values.push_back(written(*constant));
  }
  std::vector<std::pair<std::string, std::string>> result;
  for (auto& value : values) {
    std::string name = names ? names->text_or(value, value) : value;
    result.emplace_back(std::move(value), std::move(name));
  }
  return result;
}

class FieldReader {
 public:
  FieldReader(LayerReader& reader, source::Diagnostics& diagnostics)
      : reader_(reader), diagnostics_(diagnostics) {}

  /// `list` is what the list around an item says, which may name the item's choices.
  Field read(std::string name, const std::vector<Layer>& start, const Layers* list, std::size_t depth) {
    const Layers layers = reader_.read(start);
    Field field;
    field.name = std::move(name);
    read_wording(layers, list, field);
    if (depth > deepest || ++fields_ > most_fields) {
      report_endless(start);
      return field;
    }
    if (field.kind == FieldKind::Object) {
      read_members(layers, depth, field);
      if (!layers.key_names.empty()) field.names = read("", layers.key_names, nullptr, depth + 1).names;
    }
    if (field.kind == FieldKind::List) field.children.push_back(read("", layers.items, &layers, depth + 1));
    return field;
  }

 private:
  static void read_wording(const Layers& layers, const Layers* list, Field& field) {
    field.title = layers.text("title");
    field.help = layers.text("description");
    field.kind = kind_of(layers);
    field.shown = layers.text("x-tonen") != "nee";
    field.internal = layers.text("x-zichtbaarheid") == "intern";
    field.of_function = layers.text("x-tekst") == "functie";
    field.refers_to = layers.text("x-verwijst-naar");
    if (field.refers_to.empty() && list) field.refers_to = list->text("x-verwijst-naar");
    field.named_by = layers.text("x-andersom");
    if (field.named_by.empty() && list) field.named_by = list->text("x-andersom");
    const yaml::Value* names = layers.find("x-namen");
    if (!names && list) names = list->find("x-namen");
    if (field.kind == FieldKind::Choice) field.names = names_of(layers, names);
    field.item_name = layers.text("x-item");
    field.blank_rows = count_of(layers.find("x-rijen"));
    field.lines = count_of(layers.find("x-regels"));
    field.short_form = layers.text("x-korte-vorm");
  }

  void read_members(const Layers& layers, std::size_t depth, Field& field) {
    for (const auto& property : layers.properties) {
      field.children.push_back(read(property.name, property.layers, nullptr, depth + 1));
      field.children.back().required = layers.requires_key(property.name);
    }
  }

  void report_endless(const std::vector<Layer>& start) {
    if (!diagnostics_.empty()) return;
    const source::Span span = start.empty() ? source::Span{} : start.front().schema->span;
    diagnostics_.push_back({source::Severity::Error, "schema.kringloop", span,
                            "deze velden hebben geen einde: een veld komt weer in zichzelf voor"});
  }

  LayerReader& reader_;
  source::Diagnostics& diagnostics_;
  std::size_t fields_ = 0;
};

// The edition to use: the one asked for, or the newest.
std::optional<std::string> choose_edition(const yaml::Value& schema, std::string_view asked) {
  const auto editions = editions_of(schema);
  if (editions.empty()) return std::string();
  if (asked.empty()) return editions.back();
  const auto found = std::find(editions.begin(), editions.end(), asked);
  return found == editions.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

const Field* Field::find(std::string_view child) const {
  const auto found =
      std::find_if(children.begin(), children.end(), [&](const Field& field) { return field.name == child; });
  return found == children.end() ? nullptr : &*found;
}

source::Result<Field> fields_of(const Library& library, const std::string& uri, std::string_view edition) {
  const Resources& resources = library.resources();
  const auto target = resources.resolve(uri);
  if (!target) return unknown_schema(uri);
  const auto chosen = choose_edition(*target->value, edition);
  if (!chosen) {
    return source::Diagnostic{source::Severity::Error, "schema.editie", target->value->span,
                              "het formulier `" + std::string(edition) + "` bestaat niet"};
  }
  source::Diagnostics diagnostics;
  LayerReader layers(resources, *chosen, diagnostics);
  Field root =
      FieldReader(layers, diagnostics).read("", {{target->value, target->resource, false}}, nullptr, 0);
  if (!diagnostics.empty()) return diagnostics;
  return root;
}

}  // namespace schema
