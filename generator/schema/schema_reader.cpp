#include <cmath>
#include <utility>

#include "schema/compile.h"

namespace schema {

void SchemaReader::wrong_kind(const yaml::Value& at, std::string_view keyword,
                              std::string_view expected) const {
  std::string message = "bij `" + std::string(keyword) + "` hoort ";
  compilation_.report(at, "schema.waarde", message.append(expected));
}

std::optional<double> SchemaReader::number(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  if (!value) return std::nullopt;
  const auto number = as_number(*value);
  if (!number) wrong_kind(*value, keyword, "een getal");
  return number;
}

std::optional<std::size_t> SchemaReader::count(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  if (!value) return std::nullopt;
  constexpr double largest = 9e15;  // up to here a double is exact
  const auto number = as_number(*value);
  if (!number || *number < 0 || *number > largest || std::floor(*number) != *number) {
    wrong_kind(*value, keyword, "een heel getal van 0 of meer");
    return std::nullopt;
  }
  return static_cast<std::size_t>(*number);
}

std::string SchemaReader::text(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  if (!value) return {};
  if (const auto* text = value->text()) return *text;
  wrong_kind(*value, keyword, "tekst");
  return {};
}

std::vector<std::string> SchemaReader::texts(const yaml::Value& value, std::string_view keyword) const {
  std::vector<std::string> result;
  const auto* list = value.list();
  if (!list) {
    wrong_kind(value, keyword, "een lijst met namen");
    return result;
  }
  for (const auto& item : *list) {
    if (const auto* text = item.text()) {
      result.push_back(*text);
    } else {
      wrong_kind(item, keyword, "een lijst met namen");
    }
  }
  return result;
}

std::vector<std::string> SchemaReader::texts(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  return value ? texts(*value, keyword) : std::vector<std::string>{};
}

const yaml::Map* SchemaReader::map(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  if (!value) return nullptr;
  if (!value->map()) wrong_kind(*value, keyword, "een blok met velden");
  return value->map();
}

std::optional<Pattern> SchemaReader::pattern(const std::string& expression, const yaml::Value& at) const {
  auto compiled = Pattern::compile(expression);
  if (auto* pattern = std::get_if<Pattern>(&compiled)) return std::move(*pattern);
  const std::size_t offset = std::get<PatternError>(compiled).offset;
  compilation_.report(at, "schema.patroon",
                      "dit patroon is niet te lezen vanaf teken " + std::to_string(offset + 1));
  return std::nullopt;
}

const Subschema* SchemaReader::schema(std::string_view keyword) const {
  const yaml::Value* value = find(keyword);
  return value ? compilation_.subschema(*value, resource_) : nullptr;
}

std::vector<const Subschema*> SchemaReader::schemas(std::string_view keyword) const {
  std::vector<const Subschema*> result;
  const yaml::Value* value = find(keyword);
  if (!value) return result;
  const auto* list = value->list();
  if (!list) {
    wrong_kind(*value, keyword, "een lijst");
    return result;
  }
  for (const auto& item : *list) result.push_back(compilation_.subschema(item, resource_));
  return result;
}

NamedSubschemas SchemaReader::named_schemas(std::string_view keyword) const {
  NamedSubschemas result;
  const auto* named = map(keyword);
  if (!named) return result;
  for (const auto& member : named->members) {
    result.emplace_back(member.key, compilation_.subschema(member.value, resource_));
  }
  return result;
}

}  // namespace schema
