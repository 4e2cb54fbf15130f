#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/text.h"
#include "yaml/value.h"

/// What diagrams read from their data. The schema has been checked, but what it refused may still be there:
/// whatever is absent or of another kind is empty.
namespace diagram {

/// A named part with what is told of it.
struct Item {
  Words name;
  Words text;
  Words extra;  // a share, a moment
};

Words words_of(const yaml::Value* value);
std::vector<Words> texts_of(const yaml::Value* list);

/// The parts of a list; `extra` names the third field.
std::vector<Item> items_of(const yaml::Value* list, std::string_view extra);

std::optional<double> number_of(const yaml::Value* value);

/// As a Dutch reader writes it: 12,5 and 1.250.
std::string number_text(const yaml::Value& value);

/// The name in bold, below it the text, below that the extra in a quieter colour.
TextBlock label_of(const Item& item, Typesetter& type, Length room);

/// Their names alone.
std::vector<std::string> names_of(const std::vector<Item>& items);

}  // namespace diagram
