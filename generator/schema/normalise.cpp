#include "schema/normalise.h"

#include <charconv>
#include <utility>

#include "source/dutch_date.h"
#include "source/words.h"

namespace schema {
namespace {

yaml::Value write_out(yaml::Value value, const Field& field) {
  const bool is_short = !field.short_form.empty() && !value.map() && !value.list() && !value.is_null();
  if (!is_short) return value;
  const source::Span span = value.span;
  yaml::Map map;
  map.members.push_back({field.short_form, span, std::move(value)});
  return {std::move(map), span};
}

std::string say_number(const yaml::Value& value) {
  if (const auto* integer = std::get_if<yaml::Integer>(&value.data)) return std::to_string(integer->value);
  char digits[32];
  const double number = std::get<yaml::Float>(value.data).value;
  std::string text(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
  if (const std::size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
  return text;
}

std::string say_text(const std::string& text, const Field& field) {
  if (field.kind == FieldKind::Date || field.kind == FieldKind::Month) return source::dutch_date(text);
  for (const auto& [value, name] : field.names) {
    if (value == text) return name;
  }
  return text;
}

}  // namespace

yaml::Value normalise(yaml::Value record, const Field& fields) {
  record = write_out(std::move(record), fields);
  if (auto* list = std::get_if<yaml::List>(&record.data); list && fields.kind == FieldKind::List) {
    std::erase_if(*list, [](const yaml::Value& item) { return item.is_null(); });
    for (auto& item : *list) item = normalise(std::move(item), fields.item());
  }
  auto* map = std::get_if<yaml::Map>(&record.data);
  if (!map) return record;
  std::erase_if(map->members, [](const yaml::Member& member) { return member.value.is_null(); });
  for (auto& member : map->members) {
    const Field* field = fields.find(member.key);
    if (field) member.value = normalise(std::move(member.value), *field);
  }
  return record;
}

yaml::Value public_edition(yaml::Value record, const Field& fields) {
  if (auto* list = std::get_if<yaml::List>(&record.data); list && fields.kind == FieldKind::List) {
    for (auto& item : *list) item = public_edition(std::move(item), fields.item());
  }
  auto* map = std::get_if<yaml::Map>(&record.data);
  if (!map) return record;
  yaml::Map kept;
  for (auto& member : map->members) {
    const Field* field = fields.find(member.key);
    if (!field || field->internal) continue;
    member.value = public_edition(std::move(member.value), *field);
    kept.members.push_back(std::move(member));
  }
  record.data = std::move(kept);
  return record;
}

std::string display(const yaml::Value& value, const Field& field) {
  if (const auto* list = value.list()) {
    const Field& item = field.kind == FieldKind::List ? field.item() : field;
    std::vector<std::string> words;
    for (const auto& each : *list) words.push_back(display(each, item));
    return source::enumeration(words);
  }
  if (const auto* text = value.text()) return say_text(*text, field);
  if (const bool* boolean = std::get_if<bool>(&value.data)) return *boolean ? "ja" : "nee";
  if (value.is_null() || value.map()) return {};
  for (const auto& [choice, name] : field.names) {
    if (choice == say_number(value)) return name;
  }
  return say_number(value);
}

}  // namespace schema
