#include "diagram/item.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace diagram {
namespace {

/// A dot behind every third digit from the right; not in a year or another number of four digits.
std::string with_thousands(std::string digits) {
  if (digits.size() <= 4) return digits;
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ".");
  }
  return digits;
}

/// `1e3` as 1000.
std::string fixed(double value) {
  char digits[400];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
  return {digits, end};
}

}  // namespace

Words words_of(const yaml::Value* value) {
  if (value == nullptr) return {};
  if (value->text() != nullptr) return {*value->text(), value->span};
  if (number_of(value)) return {number_text(*value), value->span};
  return {};
}

std::vector<Words> texts_of(const yaml::Value* list) {
  std::vector<Words> texts;
  if (list == nullptr || list->list() == nullptr) return texts;
  for (const auto& value : *list->list()) texts.push_back(words_of(&value));
  return texts;
}

std::vector<Item> items_of(const yaml::Value* list, std::string_view extra) {
  std::vector<Item> items;
  if (list == nullptr || list->list() == nullptr) return items;
  for (const auto& value : *list->list()) {
    items.push_back(
        {words_of(value.find("naam")), words_of(value.find("tekst")), words_of(value.find(extra))});
  }
  return items;
}

std::optional<double> number_of(const yaml::Value* value) {
  if (value == nullptr) return std::nullopt;
  if (const auto* integer = std::get_if<yaml::Integer>(&value->data))
    return static_cast<double>(integer->value);
  const auto* number = std::get_if<yaml::Float>(&value->data);
  if (number == nullptr || !std::isfinite(number->value)) return std::nullopt;
  return number->value;
}

std::string number_text(const yaml::Value& value) {
  if (const auto* integer = std::get_if<yaml::Integer>(&value.data))
    return with_thousands(std::to_string(integer->value));
  const auto* number = std::get_if<yaml::Float>(&value.data);
  if (number == nullptr) return {};
  const bool plain = number->raw.find_first_not_of("0123456789.") == std::string::npos;
  const std::string digits = plain ? number->raw : fixed(number->value);
  const auto point = std::min(digits.find('.'), digits.size());
  const std::string whole = with_thousands(digits.substr(0, point));
  return point + 1 < digits.size() ? whole + "," + digits.substr(point + 1) : whole;
}

TextBlock label_of(const Item& item, Typesetter& type, Length room) {
  TextBlock label = type.set(item.name, name_look, room);
  label.add(type.set(item.text, text_look, room));
  label.add(type.set(item.extra, quiet_look, room));
  return label;
}

std::vector<std::string> names_of(const std::vector<Item>& items) {
  std::vector<std::string> names;
  for (const auto& item : items) names.push_back(item.name.text);
  return names;
}

}  // namespace diagram
